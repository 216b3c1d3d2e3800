package dev.flakegen.nix;

import java.util.List;

/**
 * {@code { final, prev, ... }: body}, a function of an attribute set.
 *
 * @param formals the names that it takes out of the set, each an identifier
 * @param ellipsis whether the set may hold others
 */
public record Lambda(List<AttrName> formals, boolean ellipsis, Expr body) implements Expr {
    public Lambda {
        formals = List.copyOf(formals);
        for (var formal : formals) {
            if (!formal.isIdentifier()) {
                throw new IllegalArgumentException("not a name that a function can take: " + formal);
            }
        }
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
