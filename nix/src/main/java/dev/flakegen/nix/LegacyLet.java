package dev.flakegen.nix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code let { a = 1; body = a; }}, the attribute {@code body} of a recursive set. Nix reads it for the sake of old
 * code; {@link Let} is what is written today.
 */
public record LegacyLet(List<Binding> bindings) implements Expr {
    public LegacyLet {
        bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegacyLet that && TreeEquality.equal(this, that);
    }

    @Override
    public int hashCode() {
        return TreeEquality.hash(this);
    }

    @Override
    public String toString() {
        return NixPrinter.describe(this);
    }
}
