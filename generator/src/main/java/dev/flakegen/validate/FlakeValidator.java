package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Flake;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds all that is wrong with a flake. */
public final class FlakeValidator {
    private final ProjectDirectory project;

    /**
     * @param project where the description's files are
     */
    public FlakeValidator(ProjectDirectory project) {
        this.project = project;
    }

    public List<Diagnostic> validate(Flake flake) throws IOException {
        var generated = GeneratedPaths.of(flake);
        var authors = project.without(generated.paths());
        var diagnostics = new ArrayList<Diagnostic>();
        diagnostics.addAll(new Completeness(flake).diagnostics());
        diagnostics.addAll(new Names(flake).diagnostics());
        diagnostics.addAll(new InputNames(flake).diagnostics());
        diagnostics.addAll(new RegistryReferences(flake).diagnostics());
        diagnostics.addAll(new ModuleFiles(flake).diagnostics());
        diagnostics.addAll(new FollowedInputs(flake).diagnostics());
        diagnostics.addAll(new OlderNix(flake).diagnostics());
        diagnostics.addAll(new LockedInputs(flake, project).diagnostics());
        diagnostics.addAll(new MisspelledPackages(flake).diagnostics());
        diagnostics.addAll(new Clashes(flake).diagnostics());
        diagnostics.addAll(new MisspelledOutputs(flake).diagnostics());
        diagnostics.addAll(new FlakePartsOptions(flake).diagnostics());
        diagnostics.addAll(new LocalInputs(flake, project).diagnostics());
        diagnostics.addAll(new Systems(flake).diagnostics());
        diagnostics.addAll(new Values(flake).diagnostics());
        diagnostics.addAll(new Variables(flake).diagnostics());
        diagnostics.addAll(new Nesting(flake).diagnostics());
        diagnostics.addAll(new DescribedFiles(flake, project, generated).diagnostics());
        diagnostics.addAll(new PackageFiles(flake, authors).diagnostics());
        diagnostics.addAll(new FileArguments(flake, authors).diagnostics());
        diagnostics.addAll(new OtherScopes(flake, authors).diagnostics());
        return diagnostics;
    }
}
