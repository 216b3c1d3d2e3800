package dev.flakegen.listing;

import dev.flakegen.dsl.Description;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.Registry;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Scope;
import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.AttrName;
import dev.flakegen.project.Entry;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import dev.flakegen.validate.GeneratedPaths;
import dev.flakegen.validate.NamedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Declares what stands in the whole directories of a description, as if each package and module had been declared by
 * itself, at the line of its directory.
 */
public final class WholeDirectories {
    /** A directory of one set of packages, or of one kind of modules. */
    private record Asked(WholeDirectory.Members members, ProjectPath directory) {}

    private final ProjectDirectory project;
    private final NixFileSearch.Ignored ignored;
    private final Set<ProjectPath> written;

    /**
     * @param ignored which files are no part of the flake
     * @param written the files that former runs wrote, which are not the project's own
     */
    public WholeDirectories(ProjectDirectory project, NixFileSearch.Ignored ignored, Set<ProjectPath> written) {
        this.project = project;
        this.ignored = ignored;
        this.written = written;
    }

    /** The same description, without whole directories; what is wrong with them is told. */
    public Description declare(Description description) throws IOException {
        if (description.directories().isEmpty()) {
            return description;
        }
        var diagnostics = new ArrayList<>(description.diagnostics());
        var listed = read(description, diagnostics);
        var flake = description.flake();
        var registry = flake.registry().map(set -> merged(set, listed, diagnostics));
        var declared = flake.with(registry, merged(flake.modules(), listed, diagnostics));
        return new Description(declared, List.of(), diagnostics);
    }

    /** What stands in the directories, by what it is. */
    private Map<WholeDirectory.Members, List<Listed>> read(Description description, List<Diagnostic> diagnostics)
            throws IOException {
        var generated = OwnFiles.of(description, written);
        var listed = new HashMap<WholeDirectory.Members, List<Listed>>();
        var asked = new HashMap<Asked, WholeDirectory>();
        var named = new NamedFile(project, GeneratedPaths.NONE);
        for (var whole : description.directories()) {
            var directory = find(whole, named, diagnostics);
            if (directory.isPresent()) {
                var first = asked.putIfAbsent(new Asked(whole.members(), directory.get()), whole);
                if (first == null) {
                    var absent = Absent.from(directory.get(), project, ignored, generated);
                    var reader = new DirectoryReader(project, whole, absent);
                    listed.computeIfAbsent(whole.members(), members -> new ArrayList<>())
                            .addAll(reader.read());
                    diagnostics.addAll(reader.diagnostics());
                } else {
                    diagnostics.add(twice(whole, first));
                }
            }
        }
        return listed;
    }

    /** Where it is; empty if it is no directory of the project. */
    private Optional<ProjectPath> find(WholeDirectory whole, NamedFile named, List<Diagnostic> diagnostics)
            throws IOException {
        var text = whole.directory().path();
        var mistake = named.mistake(whole.directory(), false);
        mistake.ifPresent(diagnostics::add);
        if (text.isEmpty() || mistake.isPresent()) { // an empty one was told where it was said
            return Optional.empty();
        }
        var path = ProjectPath.parse(text);
        if (path.isPresent() && project.look(path.get()) != Entry.DIRECTORY) {
            diagnostics.add(Diagnostic.error(DiagnosticCode.NOT_A_DIRECTORY, "'" + text + "' is not a directory")
                    .at(whole.place())
                    .help("name the directory that it is in, or declare it alone, with "
                            + Words.of(whole.members()).single()));
            return Optional.empty();
        }
        return path;
    }

    private static Diagnostic twice(WholeDirectory second, WholeDirectory first) {
        var words = Words.of(second.members());
        return Diagnostic.error(
                        words.duplicate(),
                        "the " + words.one() + "s in '" + second.directory().path() + "' are declared twice")
                .at(second.place())
                .note("first declared at " + first.place())
                .help("keep one of the two");
    }

    private static Registry merged(
            Registry registry, Map<WholeDirectory.Members, List<Listed>> listed, List<Diagnostic> diagnostics) {
        return new Registry(
                merged(registry.topLevel(), Optional.empty(), listed, diagnostics),
                registry.scopes().stream()
                        .map(scope -> new Scope(
                                scope.name(),
                                scope.kind(),
                                merged(scope.packages(), Optional.of(scope.name()), listed, diagnostics),
                                scope.place()))
                        .toList(),
                registry.place());
    }

    private static List<RegistryPackage> merged(
            List<RegistryPackage> packages,
            Optional<AttrName> scope,
            Map<WholeDirectory.Members, List<Listed>> listed,
            List<Diagnostic> diagnostics) {
        var here = listed.getOrDefault(new WholeDirectory.Packages(scope), List.of());
        return new Merge<>(new Members.Packages(), diagnostics).of(packages, here);
    }

    private static List<FlakeModule> merged(
            List<FlakeModule> modules, Map<WholeDirectory.Members, List<Listed>> listed, List<Diagnostic> diagnostics) {
        var all = new ArrayList<FlakeModule>();
        for (var kind : ModuleKind.values()) {
            var declared =
                    modules.stream().filter(module -> module.kind() == kind).toList();
            var here = listed.getOrDefault(new WholeDirectory.Modules(kind), List.of());
            all.addAll(new Merge<>(new Members.Modules(kind), diagnostics).of(declared, here));
        }
        return all;
    }
}
