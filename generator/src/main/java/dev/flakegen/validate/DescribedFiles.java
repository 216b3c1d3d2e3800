package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Reference;
import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether the files that a description names are there. */
public final class DescribedFiles {
    private final Flake flake;
    private final ProjectDirectory project;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    DescribedFiles(Flake flake, ProjectDirectory project) {
        this.flake = flake;
        this.project = project;
    }

    List<Diagnostic> diagnostics() throws IOException {
        var imported = imported(flake);
        for (var file : imported) {
            check(file, true);
        }
        for (var file : all(flake)) {
            if (!imported.contains(file)) {
                check(file, false);
            }
        }
        for (var template : flake.templates()) {
            check(template.path(), false)
                    .filter(entry -> entry != Entry.DIRECTORY)
                    .ifPresent(entry -> diagnostics.add(Diagnostic.error(
                                    DiagnosticCode.NOT_A_DIRECTORY,
                                    "'" + template.path().path() + "' is not a directory")
                            .at(template.path().place())
                            .help("a template is a directory that is copied; name the one that holds its flake.nix")));
        }
        if (flake.policy().isPresent()) {
            for (var allowance : flake.policy().get().allowances()) {
                check(allowance.path(), false);
            }
        }
        return diagnostics;
    }

    /** What is there, if it is; what is wrong is reported. */
    private Optional<Entry> check(Reference.ToFile file, boolean imported) throws IOException {
        var path = ProjectPath.parse(file.path());
        if (path.isEmpty() || project.look(path.get()) == Entry.OUTSIDE) {
            report(
                    file,
                    DiagnosticCode.PATH_OUTSIDE_PROJECT,
                    "'" + file.path() + "' leaves the project",
                    "a flake holds its own files: name one below the project's directory");
            return Optional.empty();
        }
        var entry = project.look(path.get());
        if (entry == Entry.MISSING || entry == Entry.OTHER) {
            report(
                    file,
                    DiagnosticCode.MISSING_PATH,
                    "'" + file.path() + "' does not exist",
                    "paths start at the project's directory; mend it, or create the file");
            return Optional.empty();
        }
        boolean noDefault =
                imported && entry == Entry.DIRECTORY && project.look(path.get().resolve("default.nix")) != Entry.FILE;
        if (noDefault) {
            report(
                    file,
                    DiagnosticCode.NO_DEFAULT_NIX,
                    "'" + file.path() + "' is a directory without default.nix",
                    "name the file, or add a default.nix");
        }
        return Optional.of(entry);
    }

    private void report(Reference.ToFile file, DiagnosticCode code, String message, String help) {
        diagnostics.add(Diagnostic.error(code, message).at(file.place()).help(help));
    }

    /** The paths of all files and directories that a valid flake names. */
    public static SortedSet<ProjectPath> paths(Flake flake) {
        var files = new LinkedHashSet<>(imported(flake));
        files.addAll(all(flake));
        flake.templates().forEach(template -> files.add(template.path()));
        var paths = new TreeSet<ProjectPath>();
        files.forEach(file -> paths.add(ProjectPath.of(file.path())));
        return paths;
    }

    /** All files in the values of a flake. */
    private static Set<Reference.ToFile> all(Flake flake) {
        var files = new LinkedHashSet<Reference.ToFile>();
        Slot.of(flake).stream()
                .flatMap(Slot::references)
                .filter(Reference.ToFile.class::isInstance)
                .forEach(file -> files.add((Reference.ToFile) file));
        return files;
    }

    /** The files that Nix imports: packages, modules, and what is imported in a value. */
    public static Set<Reference.ToFile> imported(Flake flake) {
        var files = new LinkedHashSet<Reference.ToFile>();
        flake.registry().stream()
                .flatMap(Slot::packages)
                .map(pkg -> pkg.source())
                .filter(PackageSource.CalledFile.class::isInstance)
                .forEach(source -> files.add(((PackageSource.CalledFile) source).file()));
        flake.modules().stream()
                .flatMap(DescribedFiles::modules)
                .filter(Reference.ToFile.class::isInstance)
                .forEach(file -> files.add((Reference.ToFile) file));
        all(flake).stream().filter(Reference.ToFile::imported).forEach(files::add);
        return files;
    }

    private static Stream<Object> modules(FlakeModule module) {
        return module.content() instanceof FlakeModule.Given given
                ? Stream.of(given.module())
                : ((FlakeModule.Written) module.content()).imports().stream().map(Object.class::cast);
    }
}
