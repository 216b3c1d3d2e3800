package dev.flakegen.nix;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code function a b}. As in Nix, a function of several arguments is one application: applying {@code f a} to
 * {@code b} is applying {@code f} to both.
 *
 * @param arguments one or more
 */
public record Apply(Expr function, List<Expr> arguments) implements Expr {
    public Apply {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("an application without an argument");
        }
        if (function instanceof Apply inner) {
            arguments =
                    Stream.concat(inner.arguments.stream(), arguments.stream()).toList();
            function = inner.function;
        }
        arguments = List.copyOf(arguments);
    }

    public static Apply of(Expr function, Expr... arguments) {
        return new Apply(function, List.of(arguments));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Apply that && TreeEquality.equal(this, that);
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
