package dev.flakegen.model;

import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;

/** Where a package comes from. */
public sealed interface PackageSource {
    /**
     * {@code callPackage <file> { <arguments> }}.
     *
     * @param replaces whether it stands in for the upstream package of its name, and is given that one
     */
    record CalledFile(Reference.ToFile file, AttrSet arguments, boolean replaces) implements PackageSource {}

    /** Any expression, such as another package: a second name. */
    record Value(Expr value) implements PackageSource {}
}
