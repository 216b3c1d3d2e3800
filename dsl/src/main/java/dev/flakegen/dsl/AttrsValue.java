package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Attrs;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * {@code attrs()}: a set that belongs to no flake, so that its mistakes travel inside it. Passed on as a value, it is as
 * it is then, and refuses to be set further: that would be lost.
 */
final class AttrsValue extends SettableSpec<Attrs> implements Attrs {
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private boolean used;

    @Override
    AttrsValue self() {
        return this;
    }

    @Override
    Place here() {
        if (used) {
            throw RefusedCallException.afterUse();
        }
        return CallerPlace.find();
    }

    @Override
    void assign(String attrPath, Object value, Place place) {
        var parsed = Values.path(attrPath, place);
        parsed.mistake().ifPresent(mistakes::add);
        parsed.path().ifPresent(path -> put(path, value, place));
    }

    /** Sets an attribute by its name. */
    void putName(String name, Object value, Place place) {
        Values.textMistake(name, place).ifPresentOrElse(mistakes::add, () -> put(AttrPath.ofNames(name), value, place));
    }

    private void put(AttrPath path, Object value, Place place) {
        var expr = Values.expr(Objects.requireNonNull(value, "value"), place);
        assignments().assign(path, expr, place).ifPresent(mistakes::add);
    }

    @Override
    public Expr expr() {
        used = true;
        if (mistakes.isEmpty()) {
            return attributes();
        }
        var bindings = new ArrayList<Binding>(attributes().bindings());
        for (var mistake : mistakes) {
            bindings.add(new Binding.Attribute(AttrPath.ofNames("mistake"), new Reference.ToMistake(mistake)));
        }
        return new AttrSet(bindings);
    }
}
