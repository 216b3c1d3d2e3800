package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Output;
import dev.flakegen.model.Pkgs;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The package sets of all systems, in {@code flake.nix}.
 *
 * @param shared whether they stand in {@code pkgsFor}, for all outputs; otherwise each is made where flake-parts wants it
 * @param several whether one function makes them, of a variable {@code system}
 * @param call of the function that makes one
 */
record PackageSets(List<SystemName> names, boolean shared, boolean several, Expr call) {
    /** A system, as a name and as a string. */
    record SystemName(AttrName name, Expr text) {}

    static Optional<PackageSets> of(Flake flake, FileScope scope) {
        return flake.pkgs().map(pkgs -> of(flake, pkgs, scope));
    }

    private static PackageSets of(Flake flake, Pkgs pkgs, FileScope scope) {
        boolean shared = flake.flakeParts().isEmpty()
                || flake.outputs().stream().anyMatch(output -> isOfSystem(output, flake.systems()));
        boolean several = !shared || flake.systems().size() > 1;
        var function = flake.hasMkPkgs()
                ? new Variable("lib").attr("mkPkgs")
                : scope.constructor().orElseThrow();
        var names = flake.systems().stream()
                .map(system -> new SystemName(system, Expr.of(system.name())))
                .toList();
        return new PackageSets(names, shared, several, Apply.of(function, arguments(flake, pkgs, several, scope)));
    }

    private static boolean isOfSystem(Output output, List<AttrName> systems) {
        return output.system(systems).isPresent();
    }

    private static AttrSet arguments(Flake flake, Pkgs pkgs, boolean several, FileScope scope) {
        var bindings = new ArrayList<Binding>();
        if (several) {
            bindings.add(new Binding.Inherit(Optional.empty(), List.of(new AttrName("system"))));
        } else {
            flake.systems()
                    .forEach(system ->
                            bindings.add(new Binding.Attribute(AttrPath.ofNames("system"), Expr.of(system.name()))));
        }
        bindings.addAll(scope.resolve(pkgs.arguments(), Surroundings.noSystem()).bindings());
        if (!pkgs.overlays().isEmpty()) {
            var overlays = Expr.list(scope.resolve(pkgs.overlays(), Surroundings.noSystem()));
            bindings.add(new Binding.Attribute(AttrPath.ofNames("overlays"), overlays));
        }
        return new AttrSet(bindings);
    }
}
