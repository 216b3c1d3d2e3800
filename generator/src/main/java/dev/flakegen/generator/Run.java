package dev.flakegen.generator;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.plan.Plan;
import dev.flakegen.project.ProjectDirectory;
import java.util.List;
import java.util.Optional;

/**
 * What a run on a project came to.
 *
 * @param plan what is to be done, or was; empty where the description is wrong
 */
public record Run(ProjectDirectory project, List<Diagnostic> diagnostics, Optional<Plan> plan) {
    public Run {
        diagnostics = List.copyOf(diagnostics);
    }
}
