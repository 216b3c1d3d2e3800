package dev.flakegen.nix;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a function takes. */
public sealed interface Parameter {
    /** {@code name:}, anything. */
    record Named(AttrName name) implements Parameter {
        public Named {
            refuseUnlessIdentifier(name);
        }
    }

    /**
     * {@code { a, b ? 1, ... }@args:}, an attribute set.
     *
     * @param ellipsis whether the set may have attributes that are not named
     * @param bound the name of the whole set; Nix reads it on either side, {@code args@{ a }} and {@code { a }@args}
     */
    record Formals(List<Formal> formals, boolean ellipsis, Optional<AttrName> bound) implements Parameter {
        public Formals {
            formals = List.copyOf(formals);
            bound.ifPresent(Parameter::refuseUnlessIdentifier);
            var names = new HashSet<AttrName>();
            bound.ifPresent(names::add);
            for (var formal : formals) {
                if (!names.add(formal.name())) {
                    throw new IllegalArgumentException("a function that takes '" + formal.name() + "' twice");
                }
            }
        }
    }

    /** {@code name} or {@code name ? fallback}, an attribute that the function takes out of its argument. */
    record Formal(AttrName name, Optional<Expr> fallback) {
        public Formal {
            refuseUnlessIdentifier(name);
        }

        public Formal(AttrName name) {
            this(name, Optional.empty());
        }
    }

    private static void refuseUnlessIdentifier(AttrName name) {
        if (!name.isIdentifier()) {
            throw new IllegalArgumentException("not a name that a function can take: " + name);
        }
    }
}
