package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Input;
import dev.flakegen.model.Pkgs;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What inputs are called. Nix takes any name for one, but can follow, and override on its command line, flake IDs alone. */
final class InputNames {
    private static final String FLAKE_ID = "begin with a letter; letters, digits, '-' and '_' may follow";

    private final Flake flake;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

    InputNames(Flake flake) {
        this.flake = flake;
    }

    List<Diagnostic> diagnostics() {
        for (var input : flake.inputs()) {
            input.follows().ifPresent(follows -> followed(follows.target(), follows.place()));
            input.inputFollows().forEach(follows -> followed(follows.target(), follows.place()));
        }
        flake.ossTemplate()
                .ifPresent(starter -> flake.pkgs().map(Pkgs::constructor).ifPresent(constructor -> {
                    if (constructor instanceof Pkgs.Import imported) {
                        var nixpkgs = imported.nixpkgs().path().stream()
                                .map(AttrName::name)
                                .collect(Collectors.joining("/"));
                        followed(nixpkgs, starter.place());
                    }
                }));
        flake.inputs().forEach(this::name);
        return diagnostics;
    }

    private void name(Input input) {
        var name = input.name().name();
        if (name.equals("self") || name.contains("/")) {
            var why = name.equals("self") ? "which is the flake itself" : "which follows would take for a path";
            diagnostics.add(
                    Diagnostic.error(DiagnosticCode.INVALID_INPUT_NAME, "an input is called '" + name + "', " + why)
                            .at(input.place())
                            .help("give it another name"));
        } else if (input.name().isKeyword()) {
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.INVALID_INPUT_NAME,
                            "an input is called '" + name + "', which is a word of the Nix language")
                    .at(input.place())
                    .help("give it another name"));
        } else if (!name.isEmpty() && !FlakeReference.isFlakeId(name) && !refused.contains(name)) {
            diagnostics.add(Diagnostic.warning(
                            DiagnosticCode.UNUSUAL_INPUT_NAME,
                            "the input '" + name + "' can be neither followed nor overridden by others")
                    .at(input.place())
                    .note("Nix takes such a name where the input is declared, and nowhere else")
                    .help("let its name " + FLAKE_ID));
        }
    }

    /** An empty target cuts an input off. */
    private void followed(String target, Place place) {
        if (target.isEmpty()) {
            return;
        }
        for (var name : target.split("/", -1)) {
            if (!FlakeReference.isFlakeId(name)) {
                refused.add(name);
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.INVALID_INPUT_NAME, "the input '" + name + "' cannot be followed")
                        .at(place)
                        .note("the names that can be followed " + FLAKE_ID)
                        .help("give that input another name"));
            }
        }
    }
}
