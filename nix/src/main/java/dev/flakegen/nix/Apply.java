package dev.flakegen.nix;

import java.util.List;

/**
 * {@code function a b}.
 *
 * @param arguments one or more
 */
public record Apply(Expr function, List<Expr> arguments) implements Expr {
    public Apply {
        arguments = List.copyOf(arguments);
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("an application without an argument");
        }
    }

    public static Apply of(Expr function, Expr... arguments) {
        return new Apply(function, List.of(arguments));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
