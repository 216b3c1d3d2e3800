package dev.flakegen.nix;

import java.util.function.Function;

/**
 * Stands in a tree for an expression that depends on where the tree will stand, such as the path of a file, which is
 * written relative to the file that names it. It is no part of the language: whoever puts placeholders into a tree
 * replaces them before the tree is printed.
 */
public non-sealed interface Placeholder extends Expr {
    /** This placeholder with those replaced that the values in it hold; itself where it holds none. */
    default Placeholder replaceInside(Function<? super Placeholder, ? extends Expr> replacement) {
        return this;
    }

    @Override
    default <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
