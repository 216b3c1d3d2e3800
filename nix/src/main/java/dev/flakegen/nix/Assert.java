package dev.flakegen.nix;

import org.jspecify.annotations.Nullable;

/** {@code assert condition; body}. */
public record Assert(Expr condition, Expr body) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assert that && TreeEquality.equal(this, that);
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
