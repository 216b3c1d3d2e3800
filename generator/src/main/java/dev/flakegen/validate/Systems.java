package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        flake.packages()
                .forEach(pkg -> pkg.systems().ifPresent(systems -> check("package", pkg.name(), systems, pkg.place())));
        flake.checks()
                .forEach(check ->
                        check.systems().ifPresent(systems -> check("check", check.name(), systems, check.place())));
        flake.shells()
                .forEach(shell ->
                        shell.systems().ifPresent(systems -> check("dev shell", shell.name(), systems, shell.place())));
        var packages = packages();
        Slot.of(flake).forEach(slot -> references(slot, packages));
        return diagnostics;
    }

    /** A package that is for some systems only is on the others nothing that could be referred to. */
    private void references(Slot slot, Map<Reference, List<PackageOutput>> packages) {
        for (var reference : slot.references().toList()) {
            var declared = packages.getOrDefault(reference, List.of());
            var without = declared.isEmpty()
                    ? List.<AttrName>of()
                    : slot.systems().stream()
                            .filter(system -> declared.stream().noneMatch(pkg -> pkg.isFor(system)))
                            .toList();
            if (!without.isEmpty()) {
                var first = declared.get(0);
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.OUT_OF_SCOPE,
                                slot.what() + " refers to package '" + first.name() + "', which is not there on "
                                        + names(without))
                        .at(slot.place())
                        .note("the package is restricted at " + first.place())
                        .help("restrict this one in the same way, with .on(…)"));
            }
        }
    }

    /** What a reference can mean; those of one output that are for different systems are one. */
    private Map<Reference, List<PackageOutput>> packages() {
        var packages = new HashMap<Reference, List<PackageOutput>>();
        flake.registry().ifPresent(registry -> {
            for (var pkg : registry.topLevel()) {
                add(packages, new Reference.ToPackage(Optional.empty(), pkg.name()), pkg.output());
                add(packages, PackageOutput.reference(pkg.name()), pkg.output());
            }
            registry.scopes()
                    .forEach(scope -> scope.packages()
                            .forEach(pkg -> add(
                                    packages,
                                    new Reference.ToPackage(Optional.of(scope.name()), pkg.name()),
                                    pkg.output())));
        });
        flake.packages().forEach(pkg -> add(packages, PackageOutput.reference(pkg.name()), pkg));
        return packages;
    }

    private static void add(Map<Reference, List<PackageOutput>> packages, Reference reference, PackageOutput pkg) {
        packages.computeIfAbsent(reference, key -> new ArrayList<>()).add(pkg);
    }

    private static String names(List<AttrName> systems) {
        return systems.stream().map(AttrName::name).collect(Collectors.joining(", "));
    }

    private void check(String what, AttrName name, List<AttrName> systems, Place place) {
        for (var system : systems) {
            if (!flake.systems().contains(system)) {
                var known = names(flake.systems());
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
