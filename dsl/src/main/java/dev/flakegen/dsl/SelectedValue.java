package dev.flakegen.dsl;

import dev.flakegen.model.Reference;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import org.jspecify.annotations.Nullable;

/** {@code value.a.b}. */
final class SelectedValue extends SpecValue {
    private final @Nullable DefinitionContext context;
    private final Expr expr;

    SelectedValue(@Nullable DefinitionContext context, NixValue value, String attrPath) {
        this.context = context;
        var parsed = Values.path(attrPath, CallerPlace.find());
        this.expr = parsed.path()
                .map(path -> value.expr().select(path))
                .orElseGet(() -> new Reference.ToMistake(parsed.mistake().orElseThrow()));
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
