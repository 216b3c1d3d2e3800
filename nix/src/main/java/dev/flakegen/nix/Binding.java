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

    /**
     * An attribute of a set that is not recursive, in its shortest form: {@code inherit a;} for {@code a = a;},
     * {@code inherit (set) a;} for {@code a = set.a;}.
     */
    static Binding of(AttrPath path, Expr value) {
        if (path.keys().size() == 1 && path.keys().get(0) instanceof AttrName name && name.isIdentifier()) {
            if (value.equals(new Variable(name.name()))) {
                return new Inherit(Optional.empty(), List.of(name));
            } else if (value instanceof Select select
                    && select.fallback().isEmpty()
                    && select.path().equals(path)) {
                return new Inherit(Optional.of(select.set()), List.of(name));
            }
        }
        return new Attribute(path, value);
    }
}
