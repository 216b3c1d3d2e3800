package dev.flakegen.nix;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a part of an expression, inside of that expression: names that are bound there, or a {@code with}.
 *
 * @param names none for {@code with}
 * @param outer what surrounds this; none at the outermost
 */
record Scope(
        Set<String> names, @Nullable With with, @Nullable Scope outer) {
    static final Scope OUTERMOST = new Scope(Set.of(), null, null);

    Scope binding(Set<String> names) {
        return new Scope(names, null, this);
    }

    Scope in(With with) {
        return new Scope(Set.of(), with, this);
    }
}
