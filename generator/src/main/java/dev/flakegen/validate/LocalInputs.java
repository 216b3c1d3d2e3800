package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Input;
import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that the inputs with a relative path are there. Nix copies the git repository that the project is in, and finds
 * them in that copy. An absolute path is of the machine that evaluates, which need not be this one.
 */
final class LocalInputs {
    private static final String FLAKE_NIX = "/flake.nix";
    private static final String FLAKE_JAVA = "/Flake.java";

    private final Flake flake;
    private final SourceTree source;

    LocalInputs(Flake flake, ProjectDirectory project) {
        this.flake = flake;
        this.source = SourceTree.around(project);
    }

    List<Diagnostic> diagnostics() throws IOException {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var input : flake.inputs()) {
            var reference = input.reference().filter(FlakeReference::isRelative);
            if (reference.isPresent()) {
                mistake(input, reference.get()).ifPresent(found -> diagnostics.add(found.at(input.place())));
            }
        }
        return diagnostics;
    }

    private Optional<Diagnostic> mistake(Input input, FlakeReference reference) throws IOException {
        var path = reference.attribute("path").orElseThrow();
        var there = path + reference.attribute("dir").map(dir -> "/" + dir).orElse("");
        var entry = source.look(there);
        if (entry == Entry.OUTSIDE) {
            return Optional.of(outside(there));
        } else if (entry == Entry.MISSING) {
            return Optional.of(missing(there, "paths start at the project's directory; fix it, or create the flake"));
        } else if (!input.flake()) {
            return Optional.empty();
        } else if (source.isProject(there)) {
            return Optional.of(Diagnostic.error(
                            DiagnosticCode.INVALID_FLAKE_REFERENCE,
                            "input '" + input.name() + "' is the flake itself, which cannot be its own input")
                    .help("use self, which every flake has, and leave out the input"));
        } else if (entry != Entry.DIRECTORY) {
            return Optional.of(Diagnostic.error(DiagnosticCode.NOT_A_DIRECTORY, "'" + there + "' is not a directory")
                    .help("name the directory that holds the input's flake.nix; a file that is no flake is an input"
                            + " with .notFlake()"));
        }
        boolean isFlake = source.look(there + FLAKE_NIX) == Entry.FILE || source.look(there + FLAKE_JAVA) == Entry.FILE;
        return isFlake
                ? Optional.empty()
                : Optional.of(missing(
                        there + FLAKE_NIX,
                        "create it; for a directory that is no flake, call .notFlake() on the input"));
    }

    private static Diagnostic missing(String path, String help) {
        return Diagnostic.error(DiagnosticCode.MISSING_PATH, "'" + path + "' does not exist")
                .help(help);
    }

    private Diagnostic outside(String path) {
        var limit = source.isRepository() ? "the git repository that the project is in" : "the project";
        return Diagnostic.error(DiagnosticCode.PATH_OUTSIDE_PROJECT, "'" + path + "' leaves " + limit)
                .note("Nix copies "
                        + (source.isRepository()
                                ? "that repository alone"
                                : "the project's directory alone, as it is in no git repository"))
                .help("move it inside, or refer to its own repository: git(\"https://…\"), github(…)");
    }
}
