package dev.flakegen.dsl;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;

/** A value of a description. */
abstract class SpecValue implements NixValue {
    @Override
    public abstract Expr expr();

    @Override
    public NixValue apply(Object... arguments) {
        return new AppliedValue(this, arguments);
    }

    @Override
    public NixValue attr(String attrPath) {
        return new SelectedValue(this, attrPath);
    }
}
