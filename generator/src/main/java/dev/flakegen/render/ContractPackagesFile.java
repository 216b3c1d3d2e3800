package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import dev.flakegen.outputs.OutputNode;
import dev.flakegen.outputs.Outputs;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The model of {@code checks/contract-packages.nix}.
 *
 * @param arguments what the registry is given, out of self's inputs
 * @param restricted whether some packages are for some systems only
 * @param others names of packages that the registry need not have, a list of strings; none without any
 */
record ContractPackagesFile(List<AttrName> arguments, boolean restricted, Optional<Expr> others) {
    /** All that there are, where a value gives some whose names only an evaluation tells. */
    private static final Expr ANY =
            Apply.of(new Variable("builtins").attr("attrNames").expr(), new Variable("exported"));

    static ContractPackagesFile of(RegistryFile registry, Flake flake) {
        var packages = Outputs.of(flake).byName().get(new AttrName("packages"));
        var others = new TreeSet<AttrName>();
        packages.inside().values().forEach(names -> others.addAll(names.inside().keySet()));
        flake.registry().ifPresent(all -> all.topLevel().forEach(pkg -> others.remove(pkg.name())));
        flake.packages().forEach(pkg -> others.add(pkg.name()));
        boolean open = packages.inside().values().stream().anyMatch(OutputNode.Open.class::isInstance);
        return new ContractPackagesFile(
                registry.arguments(), registry.restricted().isPresent(), open ? Optional.of(ANY) : names(others));
    }

    private static Optional<Expr> names(Collection<AttrName> others) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Expr.list(
                        others.stream().map(name -> Expr.of(name.name())).toList()));
    }
}
