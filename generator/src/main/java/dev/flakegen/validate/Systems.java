package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether what is for some systems is for systems of the flake. */
final class Systems {
    private final Flake flake;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Systems(Flake flake) {
        this.flake = flake;
    }

    List<Diagnostic> diagnostics() {
        flake.registry().stream()
                .flatMap(Slot::packages)
                .forEach(pkg -> pkg.systems().ifPresent(systems -> check("package", pkg.name(), systems, pkg.place())));
        flake.checks()
                .forEach(check ->
                        check.systems().ifPresent(systems -> check("check", check.name(), systems, check.place())));
        flake.shells()
                .forEach(shell ->
                        shell.systems().ifPresent(systems -> check("dev shell", shell.name(), systems, shell.place())));
        return diagnostics;
    }

    private void check(String what, AttrName name, List<AttrName> systems, Place place) {
        for (var system : systems) {
            if (!flake.systems().contains(system)) {
                var known = flake.systems().stream().map(AttrName::name).collect(Collectors.joining(", "));
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.UNKNOWN_SYSTEM,
                                what + " '" + name + "' is for " + system + ", and the flake is not")
                        .at(place)
                        .note(known.isEmpty() ? "the flake is for no system" : "the flake is for " + known)
                        .help("add the system to flake.systems(…), or leave it out here"));
            }
        }
    }
}
