package dev.flakegen.nix;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code parameter: body}. */
public record Lambda(Parameter parameter, Expr body) implements Expr {
    /** {@code name: body}. */
    public static Lambda of(String name, Expr body) {
        return new Lambda(new Parameter.Named(new AttrName(name)), body);
    }

    /**
     * {@code { a, b, ... }: body}, without defaults.
     *
     * @param ellipsis whether the set may hold others
     */
    public static Lambda ofSet(List<AttrName> names, boolean ellipsis, Expr body) {
        var formals = names.stream().map(Parameter.Formal::new).toList();
        return new Lambda(new Parameter.Formals(formals, ellipsis, Optional.empty()), body);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lambda that && TreeEquality.equal(this, that);
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
