package dev.flakegen.nix;

import java.util.List;
import java.util.Optional;

/** What stands in an attribute set: an attribute, or {@code inherit}. */
public sealed interface Binding {
    /** {@code a.b = value;}. */
    record Attribute(AttrPath path, Expr value) implements Binding {}

    /** {@code inherit a b;} or {@code inherit (from) a b;}. */
    record Inherit(Optional<Expr> from, List<AttrName> names) implements Binding {
        public Inherit {
            names = List.copyOf(names);
        }
    }
}
