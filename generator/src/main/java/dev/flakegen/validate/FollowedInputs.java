package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Input;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what follows comes to an end: Nix 2.8 says nothing about a circle, and newer ones fail on it. */
final class FollowedInputs {
    /** Names; a path that grows beyond that grows without end. */
    private static final int LONGEST_PATH = 64;

    /** Steps of a circle that are told. */
    private static final int STEPS_TOLD = 8;

    private final Flake flake;
    private final Map<List<String>, String> targets = new HashMap<>();
    private final Set<List<String>> told = new HashSet<>();

    FollowedInputs(Flake flake) {
        this.flake = flake;
        for (var input : flake.inputs()) {
            all(input).forEach(follows -> targets.put(path(input, follows), follows.target()));
        }
    }

    private static Stream<Input.Follows> all(Input input) {
        return Stream.concat(input.follows().stream(), input.inputFollows().stream());
    }

    private static List<String> path(Input input, Input.Follows follows) {
        var path = new ArrayList<>(List.of(input.name().name()));
        follows.input().stream().map(AttrName::name).forEach(path::add);
        return path;
    }

    List<Diagnostic> diagnostics() {
        return flake.inputs().stream()
                .flatMap(input -> all(input).flatMap(follows -> circle(path(input, follows), follows.place()).stream()))
                .toList();
    }

    private Optional<Diagnostic> circle(List<String> start, Place place) {
        var way = new LinkedHashSet<List<String>>();
        var here = start;
        while (way.add(here) && here.size() <= LONGEST_PATH) {
            var next = next(here);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        boolean isNew = way.stream().noneMatch(told::contains);
        told.addAll(way);
        return isNew
                ? Optional.of(diagnostic(start, Stream.concat(way.stream(), Stream.of(here)), place))
                : Optional.empty();
    }

    /** Where an input is found instead, by what the longest known beginning of its path follows. */
    private Optional<List<String>> next(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            var target = targets.get(path.subList(0, length));
            if (target != null && target.isEmpty()) {
                return Optional.empty(); // cut off
            } else if (target != null) {
                var next = new ArrayList<>(List.of(target.split("/")));
                next.addAll(path.subList(length, path.size()));
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private static Diagnostic diagnostic(List<String> start, Stream<List<String>> way, Place place) {
        var steps = way.map(path -> "'" + String.join("/", path) + "'")
                .limit(STEPS_TOLD)
                .collect(Collectors.joining(" follows "));
        return Diagnostic.error(
                        DiagnosticCode.FOLLOWS_CIRCLE,
                        "what input '" + String.join("/", start) + "' follows leads back to itself")
                .at(place)
                .note(steps)
                .help("give one of them a reference, or let it follow an input outside of the circle");
    }
}
