package dev.flakegen.render;

import dev.flakegen.model.Check;
import dev.flakegen.model.Flake;
import dev.flakegen.model.NamedValue;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Shell;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The model of {@code checks/contract-outputs.nix}.
 *
 * @param expected the names in each output, by system where the output is; null for what is not looked into
 */
record ContractOutputsFile(AttrSet expected) {
    private static final Expr NOT_LOOKED_INTO = new Variable("null");

    static ContractOutputsFile of(Flake flake, Collection<KindOfModules> modules) {
        var outputs = new Outputs(flake);
        outputs.add(modules);
        return new ContractOutputsFile(outputs.build());
    }

    /** Collects the outputs of a flake, sorted. */
    private static final class Outputs {
        private final Flake flake;
        private final Map<AttrName, Map<AttrName, Expr>> bySystem = new TreeMap<>();
        private final Map<AttrName, Expr> flat = new TreeMap<>();

        Outputs(Flake flake) {
            this.flake = flake;
        }

        void add(Collection<KindOfModules> modules) {
            if (flake.hasLib()) {
                flat("lib", libNames());
            }
            if (flake.hasOverlay()) {
                flat("overlays", Stream.of(new AttrName("default")));
            }
            modules.forEach(kind -> flat(kind.kind().output(), kind.names().stream()));
            flat("templates", TemplatesFile.names(flake).stream());
            if (flake.registry().isPresent()) {
                perSystem("legacyPackages", system -> NOT_LOOKED_INTO);
            }
            if (flake.hasPackages()) {
                perSystem("packages", system -> names(packageNames(system)));
            }
            if (flake.hasChecks()) {
                perSystem("checks", system -> names(checkNames(system)));
            }
            if (!flake.shells().isEmpty()) {
                perSystem(
                        "devShells",
                        system -> names(flake.shells().stream()
                                .filter(shell -> isFor(shell.systems(), system))
                                .map(Shell::name)));
            }
            others();
        }

        private Stream<AttrName> libNames() {
            var own = flake.libs().stream().map(NamedValue::name);
            return flake.pkgs().isPresent() ? Stream.concat(own, names("lib", "mkPkgs")) : own;
        }

        private Stream<AttrName> packageNames(AttrName system) {
            var ofRegistry = flake.registry().stream()
                    .flatMap(registry -> registry.topLevel().stream())
                    .filter(pkg -> pkg.isFor(system))
                    .map(RegistryPackage::name);
            var others =
                    flake.packages().stream().filter(pkg -> pkg.isFor(system)).map(PackageOutput::name);
            return Stream.concat(ofRegistry, others);
        }

        private Stream<AttrName> checkNames(AttrName system) {
            var own = flake.checks().stream()
                    .filter(check -> isFor(check.systems(), system))
                    .map(Check::name);
            return Stream.concat(own, names(ChecksFile.contractNames(flake).toArray(String[]::new)));
        }

        /** What is given by its path: the names below an output where paths have them, else the output alone. */
        private void others() {
            var below = new TreeMap<AttrName, TreeSet<AttrName>>();
            for (var output : flake.outputs()) {
                var keys = output.path().keys();
                var names = below.computeIfAbsent(output.root(), root -> new TreeSet<>());
                if (keys.size() > 1) {
                    names.add((AttrName) keys.get(1));
                }
            }
            below.forEach((root, names) -> flat.put(root, names.isEmpty() ? NOT_LOOKED_INTO : names(names.stream())));
        }

        private void flat(String output, Stream<AttrName> names) {
            var list = names.toList();
            if (!list.isEmpty()) {
                flat.put(new AttrName(output), names(list.stream()));
            }
        }

        private void perSystem(String output, Function<AttrName, Expr> names) {
            var systems = new TreeMap<AttrName, Expr>();
            flake.systems().forEach(system -> systems.put(system, names.apply(system)));
            bySystem.put(new AttrName(output), systems);
        }

        private static boolean isFor(Optional<List<AttrName>> systems, AttrName system) {
            return systems.map(only -> only.contains(system)).orElse(true);
        }

        private static Stream<AttrName> names(String... names) {
            return Stream.of(names).map(AttrName::new);
        }

        private static Expr names(Stream<AttrName> names) {
            return Expr.list(names.sorted().map(name -> Expr.of(name.name())).toList());
        }

        AttrSet build() {
            var all = new TreeSet<>(bySystem.keySet());
            all.addAll(flat.keySet());
            var expected = new AttrSetBuilder();
            for (var output : all) {
                if (flat.containsKey(output)) {
                    expected.set(AttrPath.of(output), flat.get(output));
                } else {
                    bySystem.get(output).forEach((system, names) -> expected.set(AttrPath.of(output, system), names));
                }
            }
            return expected.build();
        }
    }
}
