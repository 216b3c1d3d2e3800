package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Optional;

/**
 * {@code checks.<system>.<name>}.
 *
 * @param systems the only systems that it is for; absent: all of the flake's
 */
public record Check(AttrName name, Content content, Optional<List<AttrName>> systems, Place place)
        implements ForSystems {
    /** What the check is. */
    public sealed interface Content {}

    /** A script that must succeed, in a copy of the flake's source, with packages at hand. */
    public record Script(List<Expr> packages, Expr script) implements Content {
        public Script {
            packages = List.copyOf(packages);
        }
    }

    /** Any derivation. */
    public record Derivation(Expr derivation) implements Content {}
}
