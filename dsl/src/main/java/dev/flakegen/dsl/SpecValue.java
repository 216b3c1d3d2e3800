package dev.flakegen.dsl;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import org.jspecify.annotations.Nullable;

/** A value of a description: it knows the flake that it belongs to, if it belongs to one. */
abstract class SpecValue implements NixValue {
    /** The flake's context; null for what belongs to none, such as a list. */
    abstract @Nullable DefinitionContext context();

    @Override
    public abstract Expr expr();

    @Override
    public NixValue attr(String attrPath) {
        return new SelectedValue(context(), this, attrPath);
    }
}
