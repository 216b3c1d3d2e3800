package dev.flakegen.nix;

import org.jspecify.annotations.Nullable;

/** {@code set ? a.b}: whether the set has the attribute. */
public record HasAttr(Expr set, AttrPath path) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HasAttr that && TreeEquality.equal(this, that);
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
