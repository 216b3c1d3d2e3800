package dev.flakegen.nix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code let a = 1; in body}: the bindings see each other. */
public record Let(List<Binding> bindings, Expr body) implements Expr {
    public Let {
        bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Let that && TreeEquality.equal(this, that);
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
