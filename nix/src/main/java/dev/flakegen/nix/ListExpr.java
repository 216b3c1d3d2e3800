package dev.flakegen.nix;

import java.util.List;

/** {@code [ a b ]}. */
public record ListExpr(List<Expr> elements) implements Expr {
    public ListExpr {
        elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
