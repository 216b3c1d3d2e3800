package dev.flakegen.generator;

import dev.flakegen.compile.LoadedDefinition;
import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.listing.WholeDirectories;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.plan.Manifest;
import dev.flakegen.policy.PolicyScan;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.render.Renderer;
import dev.flakegen.validate.DescribedFiles;
import dev.flakegen.validate.FlakeValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the files of a flake, in memory. Nothing is written, nothing is compiled, no directory is the current one; any
 * number can be at work at the same time.
 */
public final class Generator {
    private final ProjectDirectory project;
    private final NixFileSearch.Ignored ignored;

    /**
     * @param project where the files are that the description names, and the project's own templates
     * @param ignored which files are no part of the flake
     */
    public Generator(ProjectDirectory project, NixFileSearch.Ignored ignored) {
        this.project = project;
        this.ignored = ignored;
    }

    /** Runs a definition, and makes what it describes. What it throws is a diagnostic. */
    public Generation generate(FlakeDefinition definition) throws IOException {
        return generate(LoadedDefinition.run(definition), Manifest.EMPTY);
    }

    /**
     * @param written what former runs made
     */
    Generation generate(LoadedDefinition definition, Manifest written) throws IOException {
        if (definition.description().isEmpty()) {
            return Generation.wrong(definition.diagnostics());
        }
        return generate(definition.description().get(), project.forOneRun(), written);
    }

    private Generation generate(Description described, ProjectDirectory project, Manifest written) throws IOException {
        var directories = new WholeDirectories(project, ignored, written.files().keySet());
        var description = directories.declare(described);
        var flake = description.flake();
        var diagnostics = new ArrayList<>(description.diagnostics());
        diagnostics.addAll(new FlakeValidator(project).validate(flake));
        if (hasErrors(diagnostics)) {
            return Generation.wrong(diagnostics);
        }
        var rendering = new Renderer(project).render(flake);
        diagnostics.addAll(rendering.diagnostics());
        if (flake.policy().isPresent()) {
            var policy = flake.policy().get();
            var replaced = written.files().keySet();
            diagnostics.addAll(new PolicyScan(project, ignored).diagnostics(policy, rendering.files(), replaced));
        }
        return hasErrors(diagnostics)
                ? Generation.wrong(diagnostics)
                : new Generation(
                        Optional.of(flake), Optional.of(rendering.files()), diagnostics, DescribedFiles.paths(flake));
    }

    private static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
