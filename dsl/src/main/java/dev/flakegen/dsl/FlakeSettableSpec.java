package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import java.util.Optional;

/** A spec of a flake whose attributes can be set. */
abstract class FlakeSettableSpec<T> extends SettableSpec<T> {
    private final DefinitionContext context;

    FlakeSettableSpec(DefinitionContext context) {
        this.context = context;
    }

    final DefinitionContext context() {
        return context;
    }

    @Override
    Place here() {
        return context.here();
    }

    /** What to call in place of setting an attribute, or anything in it; empty where it can be set. */
    Optional<String> insteadOfSetting(String name) {
        return Optional.empty();
    }

    @Override
    void assign(String attrPath, Object value, Place place) {
        var expr = context.value(value, place);
        var parsed = Values.path(attrPath, place);
        parsed.mistake().ifPresent(context::report);
        parsed.path().flatMap(path -> put(path, expr, place)).ifPresent(context::report);
    }

    private Optional<Diagnostic> put(AttrPath path, Expr expr, Place place) {
        if (path.keys().get(0) instanceof AttrName root) {
            var instead = insteadOfSetting(root.name());
            if (instead.isPresent()) {
                return Optional.of(
                        Diagnostic.error(DiagnosticCode.RESERVED_ARGUMENT, "'" + path + "' is not for set(…)")
                                .at(place)
                                .help(instead.get()));
            }
        }
        return assignments().assign(path, expr, place);
    }
}
