package dev.flakegen.generator;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.plan.Plan;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a run on a project came to.
 *
 * @param plan what is to be done, or was; empty where the description is wrong
 * @param sources the project's own files and directories that the flake uses
 */
public record Run(
        ProjectDirectory project, List<Diagnostic> diagnostics, Optional<Plan> plan, SortedSet<ProjectPath> sources) {
    public Run {
        diagnostics = List.copyOf(diagnostics);
    }
}
