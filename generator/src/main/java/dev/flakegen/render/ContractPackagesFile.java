package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import java.util.List;

/**
 * The model of {@code checks/contract-packages.nix}.
 *
 * @param arguments what the registry is given, out of self's inputs
 * @param restricted whether some packages are for some systems only
 */
record ContractPackagesFile(List<AttrName> arguments, boolean restricted) {
    static ContractPackagesFile of(RegistryFile registry) {
        return new ContractPackagesFile(
                registry.arguments(), registry.restricted().isPresent());
    }
}
