package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Flake;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Scope;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the file of each package once, of which a registry has many, for all that is to be known of it. */
final class PackageFiles {
    private final Flake flake;
    private final ProjectDirectory project;
    private final UpstreamPackages upstream;
    private final NotPackages notPackages;

    PackageFiles(Flake flake, ProjectDirectory project) {
        this.flake = flake;
        this.project = project;
        this.upstream = new UpstreamPackages(flake);
        this.notPackages = new NotPackages(flake, project);
    }

    List<Diagnostic> diagnostics() throws IOException {
        if (flake.registry().isPresent()) {
            look(flake.registry().get().topLevel(), Optional.empty());
            for (var scope : flake.registry().get().scopes()) {
                look(scope.packages(), Optional.of(scope));
            }
        }
        var diagnostics = new ArrayList<>(upstream.diagnostics());
        diagnostics.addAll(notPackages.diagnostics());
        return diagnostics;
    }

    private void look(List<RegistryPackage> packages, Optional<Scope> scope) throws IOException {
        for (var pkg : packages) {
            if (pkg.source() instanceof PackageSource.CalledFile called) {
                var file = ImportedFile.read(project, called.file().path());
                if (file.isPresent()) {
                    upstream.look(pkg, called, file.get());
                    notPackages.look(pkg, scope, file.get());
                }
            }
        }
    }
}
