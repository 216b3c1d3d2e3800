package dev.flakegen.render;

import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;

/** Writes {@code inherit (pkgs) hello;} in sets, in place of {@code hello = pkgs.hello;}. */
final class ShortBindings extends ExprRewriter {
    @Override
    public Expr visit(AttrSet set) {
        var copy = (AttrSet) super.visit(set);
        return copy.recursive()
                ? copy
                : new AttrSet(
                        copy.bindings().stream().map(ShortBindings::shortest).toList());
    }

    private static Binding shortest(Binding binding) {
        return binding instanceof Binding.Attribute attribute
                ? Binding.of(attribute.path(), attribute.value())
                : binding;
    }
}
