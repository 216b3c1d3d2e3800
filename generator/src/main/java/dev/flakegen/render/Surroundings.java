package dev.flakegen.render;

import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import java.util.Optional;

/** What the things of one system are called where a value stands, and what the variables of Nix text mean there. */
interface Surroundings {
    /** The package set. */
    Expr pkgs();

    /** The system, as a string. */
    Expr system();

    /** A package of the registry. */
    default Expr pkg(Reference.ToPackage reference) {
        var path = AttrPath.of(reference.name());
        return pkgs().select(reference
                .scope()
                .map(AttrPath::of)
                .map(scope -> scope.then(path))
                .orElse(path));
    }

    /**
     * A variable of Nix text; empty for one that this place does not bind. Those that mean the same in the whole flake,
     * {@code self}, {@code inputs} and nixpkgs' {@code lib}, are not asked for, but {@code lib} where there is another.
     */
    default Optional<Expr> variable(String name) {
        return Optional.empty();
    }

    /** In an output that spells its system out. */
    static Surroundings ofSystem(AttrName system) {
        return new OutputSurroundings(system);
    }

    /** The system that a package set is for; {@code pkgs.system} is an alias that not every set has. */
    static Expr hostSystem(Expr pkgs) {
        return pkgs.select(AttrPath.ofNames("stdenv", "hostPlatform", "system"));
    }

    /** Where no system is at hand. A value that needs one does not pass the validation. */
    static Surroundings noSystem() {
        return new FlakeSurroundings();
    }
}
