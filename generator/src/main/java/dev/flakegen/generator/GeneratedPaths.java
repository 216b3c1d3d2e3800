package dev.flakegen.generator;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Reference;
import dev.flakegen.plan.FileTree;
import dev.flakegen.project.ProjectPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The files of a description that are generated ones. They are no files of the author's, so that none can be imported as
 * such; and none is missing, as it is there once it is generated.
 */
final class GeneratedPaths {
    /** How a description gets at what these hold. */
    private static final Map<String, String> INSTEAD = Map.of(
            "flake.nix", "the flake's outputs are attributes of self, its settings flake.nixConfig()",
            "lib/default.nix", "what it holds is self.lib",
            "overlays/default.nix", "what it holds is self.overlays.default",
            "modules/default.nix", "what it holds is self.nixosModules, self.homeModules and so on",
            "pkgs/default.nix", "what it holds is in self.packages and self.legacyPackages",
            "checks/default.nix", "what it holds is self.checks",
            "templates/default.nix", "what it holds is self.templates");

    private final FileTree files;

    GeneratedPaths(FileTree files) {
        this.files = files;
    }

    /** The diagnostics of files that are imported as the author's own. */
    List<Diagnostic> imported(Collection<Reference.ToFile> imported) {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var file : imported) {
            var path = ProjectPath.of(file.path());
            for (var candidate : List.of(path, path.resolve("default.nix"))) {
                if (files.paths().contains(candidate)) {
                    var instead = INSTEAD.get(candidate.toString());
                    diagnostics.add(Diagnostic.error(
                                    DiagnosticCode.GENERATED_PATH,
                                    "'" + candidate + "' is a file that flakegen generates")
                            .at(file.place())
                            .help((instead == null ? "" : instead + "; ") + "keep your own file elsewhere"));
                }
            }
        }
        return diagnostics;
    }

    /** Returns whether a diagnostic says of a file that it is missing, and that file is generated. */
    boolean explains(Diagnostic missing, Collection<Reference.ToFile> named) {
        return missing.code() == DiagnosticCode.MISSING_PATH
                && named.stream()
                        .filter(file -> missing.message().startsWith("'" + file.path() + "' "))
                        .anyMatch(
                                file -> ProjectPath.parse(file.path()).stream().anyMatch(this::isGenerated));
    }

    private boolean isGenerated(ProjectPath path) {
        return files.paths().stream()
                .anyMatch(file -> file.equals(path) || file.toString().startsWith(path + "/"));
    }
}
