package dev.flakegen.outputs;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.model.Registry;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.AttrName;
import dev.flakegen.outputs.OutputKind.Plain;
import dev.flakegen.outputs.OutputNode.Attributes;
import dev.flakegen.outputs.OutputNode.Leaf;
import dev.flakegen.outputs.OutputNode.PerSystem;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds out what a flake exports: what {@code flake.nix} is generated with, output by output. */
final class DescribedOutputs {
    private final Flake flake;
    private final SortedMap<AttrName, OutputNode> byName = new TreeMap<>();

    DescribedOutputs(Flake flake) {
        this.flake = flake;
    }

    SortedMap<AttrName, OutputNode> byName() {
        var made = made();
        GivenOutputs.of(flake.outputs())
                .forEach((name, given) -> made.put(name, MergedOutputs.of(made.get(name), given)));
        flake.flakeParts().ifPresent(parts -> FlakePartsOutputs.addTo(made, flake.systems()));
        return made;
    }

    /** Those that are not given by their path. */
    SortedMap<AttrName, OutputNode> made() {
        if (flake.hasLib()) {
            add("lib", lib());
        }
        if (flake.hasOverlay()) {
            add("overlays", overlays());
        }
        for (var kind : ExportedModules.of(flake)) {
            add(kind.kind().output(), modules(kind));
        }
        if (flake.hasTemplates()) {
            add("templates", templates());
        }
        flake.registry().ifPresent(registry -> perSystem("legacyPackages", system -> packageSet(registry, system)));
        if (flake.hasPackages()) {
            perSystem("packages", this::packages);
        }
        if (flake.hasChecks()) {
            perSystem("checks", this::checks);
        }
        if (!flake.shells().isEmpty()) {
            perSystem("devShells", this::shells);
        }
        return byName;
    }

    private OutputNode lib() {
        var names = new Names();
        flake.libs().forEach(lib -> names.add(lib.name(), Plain.LIB, lib.place()));
        flake.pkgs().ifPresent(pkgs -> {
            if (flake.hasUpstreamLib()) {
                names.add(new AttrName("lib"), Plain.LIB, pkgs.place());
            }
            if (flake.hasMkPkgs()) {
                names.add(new AttrName("mkPkgs"), Plain.LIB, pkgs.place());
            }
        });
        return names.attributes();
    }

    private OutputNode overlays() {
        var place = flake.registry()
                .map(Registry::place)
                .orElseGet(() -> flake.overlay().orElseThrow().place());
        var adds = flake.registry().map(DescribedOutputs::entries).orElseGet(TreeMap::new);
        var overlays = new TreeMap<AttrName, OutputNode>();
        overlays.put(new AttrName("default"), new Leaf(Plain.OVERLAY, place, adds));
        return new Attributes(overlays);
    }

    private static SortedMap<AttrName, OutputNode> entries(Registry registry) {
        var all = entries(registry.topLevel());
        registry.scopes().forEach(scope -> all.put(scope.name(), new Attributes(entries(scope.packages()))));
        return all;
    }

    private static SortedMap<AttrName, OutputNode> entries(List<RegistryPackage> packages) {
        var names = new Names();
        packages.forEach(pkg -> names.add(pkg.name(), new OutputKind.RegistryEntry(pkg.systems()), pkg.place()));
        return names.byName;
    }

    private static OutputNode modules(ExportedModules exported) {
        var kind = switch (exported.kind()) {
            case NIXOS -> Plain.NIXOS_MODULE;
            case HOME -> Plain.HOME_MODULE;
            case DARWIN -> Plain.DARWIN_MODULE;
        };
        var names = new Names();
        exported.all().forEach(module -> names.add(module.name(), kind, module.place()));
        return names.attributes();
    }

    private OutputNode templates() {
        var names = new Names();
        ExportedTemplate.of(flake)
                .forEach(template -> names.add(
                        template.name(),
                        new OutputKind.Template(Optional.of(template.description())),
                        template.place()));
        return names.attributes();
    }

    private static OutputNode packageSet(Registry registry, AttrName system) {
        var scoped = registry.scopes().stream().flatMap(scope -> scope.packages().stream());
        long count = Stream.concat(registry.topLevel().stream(), scoped)
                .filter(pkg -> pkg.isFor(system))
                .count();
        return new Leaf(new OutputKind.PackageSet(Optional.of(Math.toIntExact(count))), registry.place());
    }

    private OutputNode packages(AttrName system) {
        var names = new Names();
        flake.registry().stream()
                .flatMap(registry -> registry.topLevel().stream())
                .filter(pkg -> pkg.isFor(system))
                .forEach(pkg -> names.add(pkg.name(), Plain.PACKAGE, pkg.place()));
        flake.packages().stream()
                .filter(pkg -> pkg.isFor(system))
                .forEach(pkg -> names.add(pkg.name(), Plain.PACKAGE, pkg.place()));
        return names.attributes();
    }

    private OutputNode checks(AttrName system) {
        var names = new Names();
        flake.checks().stream()
                .filter(check -> check.isFor(system))
                .forEach(check -> names.add(check.name(), Plain.CHECK, check.place()));
        ContractCheck.of(flake).forEach(check -> names.add(check.name(), Plain.CHECK, check.place()));
        return names.attributes();
    }

    private OutputNode shells(AttrName system) {
        var names = new Names();
        flake.shells().stream()
                .filter(shell -> shell.isFor(system))
                .forEach(shell -> names.add(shell.name(), Plain.SHELL, shell.place()));
        return names.attributes();
    }

    private void add(String output, OutputNode node) {
        byName.put(new AttrName(output), node);
    }

    private void perSystem(String output, Function<AttrName, OutputNode> ofSystem) {
        var systems = new TreeMap<AttrName, OutputNode>();
        flake.systems().forEach(system -> systems.put(system, ofSystem.apply(system)));
        add(output, new PerSystem(systems));
    }

    /** Collects names, each with what a line of the description made. */
    private static final class Names {
        private final SortedMap<AttrName, OutputNode> byName = new TreeMap<>();

        void add(AttrName name, OutputKind kind, Place place) {
            byName.put(name, new Leaf(kind, place));
        }

        Attributes attributes() {
            return new Attributes(byName);
        }
    }
}
