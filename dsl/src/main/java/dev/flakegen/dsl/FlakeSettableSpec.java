package dev.flakegen.dsl;

import dev.flakegen.model.Place;

/** A spec of a flake whose attributes can be set. */
abstract class FlakeSettableSpec<T> extends SettableSpec<T> {
    private final DefinitionContext context;

    FlakeSettableSpec(DefinitionContext context) {
        this.context = context;
    }

    @Override
    DefinitionContext context() {
        return context;
    }

    @Override
    Place here() {
        return context.here();
    }

    @Override
    void assign(String attrPath, Object value, Place place) {
        var expr = context.value(value, place);
        var parsed = Values.path(attrPath, place);
        parsed.mistake().ifPresent(context::report);
        parsed.path().flatMap(path -> assignments().assign(path, expr, place)).ifPresent(context::report);
    }
}
