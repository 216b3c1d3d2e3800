package dev.flakegen.nix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code { a = 1; inherit b; }}.
 *
 * @param recursive whether the attributes see each other: {@code rec { a = 1; b = a; }}
 */
public record AttrSet(boolean recursive, List<Binding> bindings) implements Expr {
    public AttrSet {
        bindings = List.copyOf(bindings);
    }

    /** {@code { }}. */
    public static final AttrSet EMPTY = new AttrSet(List.of());

    /** A set whose attributes do not see each other. */
    public AttrSet(List<Binding> bindings) {
        this(false, bindings);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttrSet that && TreeEquality.equal(this, that);
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
