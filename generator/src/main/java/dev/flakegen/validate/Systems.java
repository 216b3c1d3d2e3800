package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.KnownSystems;
import dev.flakegen.model.NearestName;
import dev.flakegen.model.Output;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.RegistryPackage;
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
        flake.outputs().forEach(this::output);
        if (!flake.systems().isEmpty()) { // which is told by itself
            restrictions();
            var packages = packages();
            Slot.of(flake).forEach(slot -> references(slot, packages));
            ListedPackage.of(flake).forEach(this::named);
        }
        return diagnostics;
    }

    private void restrictions() {
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
                diagnostics.add(notThere(slot.what(), declared.get(0), without, slot.place()));
            }
        }
    }

    /** The same by name: nixpkgs may have another of the name, which is then given as Nix text. */
    private void named(ListedPackage listed) {
        var name = listed.name().filter(one -> listed.isOfOneName());
        var declared = flake.registry().stream()
                .flatMap(registry -> registry.topLevel().stream())
                .filter(pkg -> name.isPresent() && pkg.name().equals(name.get()) && !isUpstreamToo(pkg))
                .findFirst();
        if (declared.isPresent()) {
            var pkg = declared.get().output();
            var without = listed.systems().stream()
                    .filter(system -> !pkg.isFor(system))
                    .toList();
            if (!without.isEmpty()) {
                diagnostics.add(notThere(listed.what(), pkg, without, listed.place()));
            }
        }
    }

    /** Returns whether nixpkgs has the package for certain, on the other systems too. */
    private static boolean isUpstreamToo(RegistryPackage pkg) {
        return pkg.source() instanceof PackageSource.Overridden
                || (pkg.source() instanceof PackageSource.CalledFile called && called.replaces());
    }

    private static Diagnostic notThere(String what, PackageOutput pkg, List<AttrName> without, Place place) {
        return Diagnostic.error(
                        DiagnosticCode.OUT_OF_SCOPE,
                        what + " refers to package '" + pkg.name() + "', which is not there on " + names(without))
                .at(place)
                .note("the package is restricted at " + pkg.place())
                .help("restrict this one in the same way, with .on(…)");
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
                diagnostics.add(notOfTheFlake(what + " '" + name + "'", system, "leave it out here")
                        .at(place));
            }
        }
    }

    private Diagnostic notOfTheFlake(String what, AttrName system, String otherwise) {
        var add = "add the system to flake.systems(…), or " + otherwise;
        return Diagnostic.error(
                        DiagnosticCode.UNKNOWN_SYSTEM, what + " is for " + system.name() + ", and the flake is not")
                .note("the flake is for " + names(flake.systems()))
                .help(NearestName.question(
                                system.name(), flake.systems().stream().map(AttrName::name))
                        .map(question -> question + " Otherwise " + add)
                        .orElse(add));
    }

    /** An output whose path names a system: Nix looks for no other, and pkgs is there for those of the flake alone. */
    private void output(Output output) {
        var system = output.systemNamed()
                .filter(named -> !flake.systems().contains(named))
                .map(AttrName::name);
        if (system.isEmpty()) {
            return;
        } else if (!KnownSystems.contains(system.get())) {
            diagnostics.add(noSystem(output, system.get()).at(output.place()));
        } else if (!flake.systems().isEmpty() && Slot.of(output, flake).isPerSystem()) {
            diagnostics.add(
                    notOfTheFlake("output '" + output.path() + "'", new AttrName(system.get()), "leave out the output")
                            .at(output.place()));
        }
    }

    private Diagnostic noSystem(Output output, String name) {
        var root = output.root().name();
        return Diagnostic.error(
                        DiagnosticCode.UNKNOWN_SYSTEM,
                        "output '" + output.path() + "' is for '" + name + "', which is no system")
                .note("Nix looks in " + root + " for the system that it runs on")
                .help(KnownSystems.nearest(name)
                        .map(near -> "did you mean '" + root + "." + near + "'?")
                        .orElse("name the system first: " + root + ".x86_64-linux." + name));
    }
}
