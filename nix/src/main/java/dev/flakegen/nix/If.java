package dev.flakegen.nix;

import org.jspecify.annotations.Nullable;

/** {@code if condition then consequence else alternative}. */
public record If(Expr condition, Expr consequence, Expr alternative) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof If that && TreeEquality.equal(this, that);
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
