package dev.flakegen.nix;

import org.jspecify.annotations.Nullable;

/** {@code with set; body}: the attributes of the set are variables in the body. */
public record With(Expr set, Expr body) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof With that && TreeEquality.equal(this, that);
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
