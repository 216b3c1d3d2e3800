package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Flake;
import java.util.List;

/**
 * What a definition says: the flake, and what was wrong with the calls that described it.
 *
 * @param flake usable even where there are diagnostics, so that all that is wrong can be told at once
 */
public record Description(Flake flake, List<Diagnostic> diagnostics) {
    public Description {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Runs a definition. What it throws is passed on. */
    public static Description of(FlakeDefinition definition) {
        var context = new DefinitionContext();
        var spec = new FlakeSpec(context);
        definition.define(spec);
        context.end();
        return new Description(spec.toModel(), context.diagnostics());
    }
}
