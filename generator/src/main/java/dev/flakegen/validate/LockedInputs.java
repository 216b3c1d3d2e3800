package dev.flakegen.validate;

import dev.flakegen.lock.LockFile;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Input;
import dev.flakegen.model.NearestName;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether inputs have the inputs that the description speaks of, as far as the lock file knows. It may be older than the
 * description, so that these are warnings; and it says nothing about what is generated.
 */
final class LockedInputs {
    private static final ProjectPath LOCK = ProjectPath.of("flake.lock");

    private final Flake flake;
    private final ProjectDirectory project;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    LockedInputs(Flake flake, ProjectDirectory project) {
        this.flake = flake;
        this.project = project;
    }

    List<Diagnostic> diagnostics() throws IOException {
        var lock = project.read(LOCK).flatMap(bytes -> LockFile.read(new String(bytes, StandardCharsets.UTF_8)));
        if (lock.isPresent()) {
            for (var input : flake.inputs()) {
                Stream.concat(input.follows().stream(), input.inputFollows().stream())
                        .forEach(follows -> look(lock.get(), input, follows));
            }
            Slot.of(flake)
                    .forEach(slot -> slot.references().forEach(reference -> {
                        if (reference instanceof Reference.ToInput input) {
                            look(lock.get(), names(input.path()), slot.place());
                        }
                    }));
        }
        return diagnostics;
    }

    private void look(LockFile lock, Input input, Input.Follows follows) {
        var path = new ArrayList<>(List.of(input.name().name()));
        path.addAll(names(follows.input()));
        look(lock, path, follows.place());
        if (!follows.target().isEmpty()) {
            look(lock, List.of(follows.target().split("/")), follows.place());
        }
    }

    private static List<String> names(List<AttrName> path) {
        return path.stream().map(AttrName::name).toList();
    }

    /** Looks at each input on a path that the lock file knows; an input of the root that it does not know is new. */
    private void look(LockFile lock, List<String> path, Place place) {
        for (int length = 1; length < path.size(); length++) {
            var outer = path.subList(0, length);
            var name = path.get(length);
            var inner = lock.inputs(outer);
            if (inner.isPresent() && !inner.get().contains(name)) {
                warn(String.join("/", outer), name, inner.get(), place);
                return;
            }
        }
    }

    private void warn(String outer, String name, List<String> inner, Place place) {
        Optional<String> nearest = NearestName.to(name, inner.stream());
        var has = inner.isEmpty() ? "it has none there" : "it has " + String.join(", ", inner) + " there";
        diagnostics.add(Diagnostic.warning(
                        DiagnosticCode.UNKNOWN_INPUT,
                        "input '" + outer + "' has no input '" + name + "', as " + LOCK + " knows it")
                .at(place)
                .note(has)
                .help(nearest.map(near -> "did you mean '" + near + "'?")
                        .orElse("look at the inputs that it declares; if they have changed, update the lock file")));
    }
}
