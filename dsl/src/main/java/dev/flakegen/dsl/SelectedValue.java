package dev.flakegen.dsl;

import dev.flakegen.model.Reference;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;

/** {@code value.a.b}. */
final class SelectedValue extends SpecValue {
    private final Expr expr;

    SelectedValue(NixValue value, String attrPath) {
        var parsed = Values.path(attrPath, CallerPlace.find());
        this.expr = parsed.path()
                .map(path -> value.expr().select(path))
                .orElseGet(() -> new Reference.ToMistake(parsed.mistake().orElseThrow()));
    }

    @Override
    public Expr expr() {
        return expr;
    }
}
