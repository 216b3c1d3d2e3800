package dev.flakegen.compile;

import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.model.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A definition that was found in a project, or why there is none.
 *
 * @param description what the definition says; empty where it could not be run to its end
 * @param diagnostics why; and what was wrong with its calls
 */
public record LoadedDefinition(Optional<Description> description, List<Diagnostic> diagnostics) {
    public LoadedDefinition {
        diagnostics = List.copyOf(diagnostics);
    }

    static LoadedDefinition failed(Diagnostic diagnostic) {
        return new LoadedDefinition(Optional.empty(), List.of(diagnostic));
    }

    /** Runs a definition that is at hand; what it throws is reported, at its line. */
    public static LoadedDefinition run(FlakeDefinition definition) {
        return new DescriptionRunner(
                        name -> !name.startsWith("dev.flakegen.") && !DescriptionRunner.isJdk(name),
                        name -> Optional.empty())
                .run(definition);
    }
}
