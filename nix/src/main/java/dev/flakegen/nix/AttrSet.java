package dev.flakegen.nix;

import java.util.List;

/** {@code { a = 1; inherit b; }}. */
public record AttrSet(List<Binding> bindings) implements Expr {
    /** {@code { }}. */
    public static final AttrSet EMPTY = new AttrSet(List.of());

    public AttrSet {
        bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
