package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code checks/contract-packages.nix}.
 *
 * @param arguments what the registry is given, out of self's inputs
 * @param restricted whether some packages are for some systems only
 * @param others the names of packages that the registry does not have, a list of strings; none without any
 */
record ContractPackagesFile(List<AttrName> arguments, boolean restricted, Optional<Expr> others) {
    static ContractPackagesFile of(RegistryFile registry, Flake flake) {
        var others = flake.packages().stream()
                .map(PackageOutput::name)
                .distinct()
                .sorted()
                .map(name -> Expr.of(name.name()))
                .toList();
        return new ContractPackagesFile(
                registry.arguments(),
                registry.restricted().isPresent(),
                others.isEmpty() ? Optional.empty() : Optional.of(Expr.list(others)));
    }
}
