package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.OssTemplate;
import dev.flakegen.model.Pkgs;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The model of {@code templates/oss/flake.nix}.
 *
 * @param name of this flake: the input that the starter has
 * @param inputs the set of its inputs
 * @param systems a list of strings
 * @param arguments of {@code mkPkgs}: what this flake's own package set is made with
 * @param packages of the dev shell
 */
record StarterFile(Expr description, AttrName name, AttrSet inputs, Expr systems, AttrSet arguments, Expr packages) {
    static StarterFile of(Flake flake, OssTemplate template) {
        var name = flake.name().orElseThrow();
        return new StarterFile(
                Expr.of("A project that builds on " + name),
                new AttrName(name),
                inputs(flake, template),
                Expr.list(flake.systems().stream()
                        .map(system -> Expr.of(system.name()))
                        .toList()),
                arguments(flake),
                Expr.list(firstPackage(flake).stream()
                        .map(pkg -> Select.of(new Variable("pkgs"), pkg.name()))
                        .toList()));
    }

    private static AttrSet inputs(Flake flake, OssTemplate template) {
        var thisFlake = new AttrSetBuilder();
        ReferenceExpr.write(template.thisFlake(), thisFlake);
        var inputs = new AttrSetBuilder();
        var name = AttrPath.ofNames(flake.name().orElseThrow());
        for (var binding : thisFlake.build().bindings()) {
            var attribute = (Binding.Attribute) binding;
            inputs.set(name.then(attribute.path()), attribute.value());
        }
        inputs.set(AttrPath.ofNames("flake-parts", "url"), Expr.of("github:hercules-ci/flake-parts"));
        nixpkgs(flake)
                .ifPresent(nixpkgs -> inputs.set(
                        AttrPath.ofNames("flake-parts", "inputs", "nixpkgs-lib", "follows"),
                        Expr.of(flake.name().orElseThrow() + "/" + nixpkgs)));
        return inputs.build();
    }

    /** What flake-parts needs of nixpkgs is its library; of another flake it is not known where that is. */
    private static Optional<String> nixpkgs(Flake flake) {
        return flake.pkgs().orElseThrow().constructor() instanceof Pkgs.Import imported
                ? Optional.of(
                        imported.nixpkgs().path().stream().map(AttrName::name).collect(Collectors.joining("/")))
                : Optional.empty();
    }

    private static AttrSet arguments(Flake flake) {
        var bindings = new ArrayList<Binding>();
        bindings.add(new Binding.Inherit(Optional.empty(), List.of(new AttrName("system"))));
        bindings.addAll(standingAlone(flake.pkgs().orElseThrow().arguments().bindings()));
        return new AttrSet(bindings);
    }

    /** What refers to nothing of this flake: a file of this project is none of the starter's. */
    private static List<Binding> standingAlone(List<Binding> bindings) {
        var alone = new ArrayList<Binding>();
        for (var binding : bindings) {
            var attribute = (Binding.Attribute) binding;
            if (attribute.value().placeholders().isEmpty()) {
                alone.add(attribute);
            } else if (attribute.value() instanceof AttrSet set) {
                var rest = standingAlone(set.bindings());
                if (!rest.isEmpty()) {
                    alone.add(new Binding.Attribute(attribute.path(), new AttrSet(rest)));
                }
            }
        }
        return alone;
    }

    private static Optional<RegistryPackage> firstPackage(Flake flake) {
        return flake.registry().stream()
                .flatMap(registry -> registry.topLevel().stream())
                .filter(pkg -> flake.systems().stream().allMatch(pkg::isFor))
                .findFirst();
    }
}
