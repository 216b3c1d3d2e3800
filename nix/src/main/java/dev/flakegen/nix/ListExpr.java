package dev.flakegen.nix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code [ a b ]}. */
public record ListExpr(List<Expr> elements) implements Expr {
    public ListExpr {
        elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListExpr that && TreeEquality.equal(this, that);
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
