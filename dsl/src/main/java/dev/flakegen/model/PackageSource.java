package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;
import java.util.Map;

/** Where a package comes from. */
public sealed interface PackageSource {
    /** What the description gives for it: arguments, an expression. */
    Expr value();

    /**
     * {@code callPackage <file> { <arguments> }}.
     *
     * @param places where each argument was set; those of one that was set in parts, the first
     * @param replaces whether it stands in for the upstream package of its name, and is given that one
     */
    record CalledFile(Reference.ToFile file, AttrSet arguments, Map<AttrName, Place> places, boolean replaces)
            implements PackageSource {
        public CalledFile {
            places = Map.copyOf(places);
        }

        /** A file that is called with what its set has, and no more. */
        public CalledFile(Reference.ToFile file) {
            this(file, AttrSet.EMPTY, Map.of(), false);
        }

        @Override
        public Expr value() {
            return arguments;
        }
    }

    /** Any expression, such as another package: a second name. */
    record Value(Expr value) implements PackageSource {}

    /** The upstream package of its name, changed: {@code prev.<name>.override <value>}. */
    record Overridden(Change change, Expr value) implements PackageSource {}

    /** How a package of nixpkgs is changed. */
    enum Change {
        /** What its {@code callPackage} is given. */
        ARGUMENTS("override"),
        /** What its {@code mkDerivation} is given. */
        ATTRIBUTES("overrideAttrs");

        private final String function;

        Change(String function) {
            this.function = function;
        }

        /** The function of the package, {@code overrideAttrs}. */
        public String function() {
            return function;
        }
    }
}
