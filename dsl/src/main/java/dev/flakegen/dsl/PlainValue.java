package dev.flakegen.dsl;

import dev.flakegen.nix.Expr;

/** A value that is known whole, such as a list, a file, or a part of an input. */
final class PlainValue extends SpecValue {
    private final Expr expr;

    PlainValue(Expr expr) {
        this.expr = expr;
    }

    @Override
    public Expr expr() {
        return expr;
    }
}
