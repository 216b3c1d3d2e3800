package dev.flakegen.nix;

import java.util.function.Function;

/** Copies a tree with its placeholders replaced. */
final class PlaceholderReplacement extends ExprRewriter {
    private final Function<? super Placeholder, ? extends Expr> replacement;

    PlaceholderReplacement(Function<? super Placeholder, ? extends Expr> replacement) {
        this.replacement = replacement;
    }

    @Override
    public Expr visit(Placeholder placeholder) {
        return replacement.apply(placeholder.replaceInside(replacement));
    }

    /** A selection from what stands in for a placeholder is one path: {@code inputs.lib.overlays}. */
    @Override
    public Expr visit(Select select) {
        var replaced = (Select) super.visit(select);
        boolean joins = select.set() instanceof Placeholder
                && replaced.set() instanceof Select inner
                && inner.fallback().isEmpty();
        if (!joins) {
            return replaced;
        }
        var inner = (Select) replaced.set();
        return new Select(inner.set(), inner.path().then(replaced.path()), replaced.fallback());
    }
}
