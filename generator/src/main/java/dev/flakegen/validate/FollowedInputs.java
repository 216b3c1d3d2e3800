package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether an input that is followed has a name that {@code follows} takes: Nix is stricter there than elsewhere. */
record FollowedInputs(Flake flake) {
    private static final Pattern FLAKE_ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var input : flake.inputs()) {
            input.follows().ifPresent(target -> check(target, input.place(), diagnostics));
            input.inputFollows().forEach(follows -> check(follows.target(), follows.place(), diagnostics));
        }
        flake.ossTemplate()
                .ifPresent(starter -> flake.pkgs().ifPresent(pkgs -> {
                    var nixpkgs =
                            pkgs.nixpkgs().path().stream().map(AttrName::name).collect(Collectors.joining("/"));
                    check(nixpkgs, starter.place(), diagnostics);
                }));
        return diagnostics;
    }

    /** An empty target cuts an input off. */
    private static void check(String target, Place place, List<Diagnostic> diagnostics) {
        if (target.isEmpty()) {
            return;
        }
        for (var name : target.split("/", -1)) {
            if (!FLAKE_ID.matcher(name).matches()) {
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.INVALID_INPUT_NAME, "the input '" + name + "' cannot be followed")
                        .at(place)
                        .note("what is followed begins with a letter; letters, digits, '-' and '_' may follow")
                        .help("give that input another name"));
            }
        }
    }
}
