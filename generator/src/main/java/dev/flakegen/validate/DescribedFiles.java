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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether the files that a description names are there. */
public final class DescribedFiles {
    private final Flake flake;
    private final NamedFile named;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    DescribedFiles(Flake flake, ProjectDirectory project, GeneratedPaths generated) throws IOException {
        this.flake = flake;
        this.named = new NamedFile(project, generated);
    }

    List<Diagnostic> diagnostics() throws IOException {
        var imported = imported(flake);
        for (var file : imported) {
            named.mistake(file, true).ifPresent(diagnostics::add);
        }
        for (var file : all(flake)) {
            if (!imported.contains(file)) {
                named.mistake(file, false).ifPresent(diagnostics::add);
            }
        }
        for (var template : flake.templates()) {
            check(template.path(), Entry.DIRECTORY, notADirectory(template.path()));
        }
        if (flake.policy().isPresent()) {
            for (var allowance : flake.policy().get().allowances()) {
                check(allowance.path(), Entry.FILE, notAFile(allowance.path()));
            }
        }
        return diagnostics;
    }

    private static Diagnostic notADirectory(Reference.ToFile template) {
        return Diagnostic.error(DiagnosticCode.NOT_A_DIRECTORY, "'" + template.path() + "' is not a directory")
                .help("a template is a directory that is copied; name the one that holds its flake.nix");
    }

    private static Diagnostic notAFile(Reference.ToFile allowed) {
        return Diagnostic.error(DiagnosticCode.INVALID_VALUE, "'" + allowed.path() + "' is a directory")
                .help("allow it in one file: name the one that calls builtins.getFlake");
    }

    /** Whether a file is there, and is what it is to be. */
    private void check(Reference.ToFile file, Entry expected, Diagnostic another) throws IOException {
        var mistake = named.mistake(file, false);
        mistake.ifPresent(diagnostics::add);
        var path = ProjectPath.parse(file.path());
        if (mistake.isEmpty() && path.isPresent() && !file.path().isEmpty() && named.look(path.get()) != expected) {
            diagnostics.add(another.at(file.place()));
        }
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
    private static Set<Reference.ToFile> imported(Flake flake) {
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
