package dev.flakegen.dsl;

import dev.flakegen.nix.Expr;
import org.jspecify.annotations.Nullable;

/** A value that is known whole, such as a list, a file, or a part of an input. */
final class PlainValue extends SpecValue {
    private final @Nullable DefinitionContext context;
    private final Expr expr;

    PlainValue(@Nullable DefinitionContext context, Expr expr) {
        this.context = context;
        this.expr = expr;
    }

    @Override
    @Nullable
    DefinitionContext context() {
        return context;
    }

    @Override
    public Expr expr() {
        return expr;
    }
}
