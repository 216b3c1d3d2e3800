package dev.flakegen.generator;

import dev.flakegen.apply.PlanApplier;
import dev.flakegen.cache.ProjectCache;
import dev.flakegen.compile.DefinitionReader;
import dev.flakegen.compile.DescriptionHost;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.plan.Change;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.ManifestJson;
import dev.flakegen.plan.Planner;
import dev.flakegen.project.Entry;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.Occupant;
import dev.flakegen.project.PathSpelling;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directory with a Flake.java: from there to disk. */
public final class FlakeProject {
    private static final ProjectPath FLAKE_JAVA = ProjectPath.of("Flake.java");

    private final ProjectDirectory project;
    private final ProjectCache cache;
    private final NixFileSearch.Ignored ignored;
    private final DescriptionHost host;

    /**
     * A project whose description runs in the thread that asks. It is its author's code: one that calls
     * {@code System.exit} ends the process, and what it prints goes where {@code System.out} leads.
     *
     * @param environment of the process: it says where the cache is
     * @param ignored which files are no part of the flake, as the repository ignores them
     */
    public FlakeProject(ProjectDirectory project, Map<String, String> environment, NixFileSearch.Ignored ignored) {
        this(project, environment, ignored, DescriptionHost.CALLER);
    }

    /**
     * A project whose description runs where a host has it run.
     *
     * @param environment of the process: it says where the cache is
     * @param ignored which files are no part of the flake, as the repository ignores them
     */
    public FlakeProject(
            ProjectDirectory project,
            Map<String, String> environment,
            NixFileSearch.Ignored ignored,
            DescriptionHost host) {
        this.host = host;
        this.project = project;
        this.ignored = ignored;
        this.cache = ProjectCache.of(environment, project.root());
    }

    /** The nearest directory with a Flake.java: this one, or one above, as git looks for its own. */
    public static Optional<ProjectDirectory> find(Path directory) throws IOException {
        for (var dir = directory.toRealPath(); dir != null; dir = dir.getParent()) {
            var project = ProjectDirectory.at(dir);
            var entry = project.look(FLAKE_JAVA);
            if (entry == Entry.FILE || entry == Entry.OUTSIDE) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads the description and makes what it describes, in memory. Nothing is written, and what is in the way is no
     * matter.
     */
    public Generation generation() throws IOException {
        return generation(manifest(new ArrayList<>()));
    }

    /** That there is no project in a directory, nor above it. */
    public static Diagnostic missing(Path directory) throws IOException {
        var project = ProjectDirectory.at(directory);
        var missing = Diagnostic.error(
                        DiagnosticCode.NO_DESCRIPTION, "there is no Flake.java here, nor in any directory above")
                .help("go to the project, or name its directory with -C DIR");
        if (project.look(FLAKE_JAVA) == Entry.DIRECTORY) {
            return missing.note("Flake.java is a directory here");
        }
        return PathSpelling.in(project)
                .otherwise(FLAKE_JAVA)
                .map(other -> missing.note("there is a '" + other + "' here: capitals count")
                        .help("rename it to Flake.java"))
                .orElse(missing);
    }

    /** Finds out what is to be done, and does nothing. */
    public Run plan() throws IOException {
        return plan(false);
    }

    /**
     * Generates: nothing is written where the description is wrong, or somebody else's file is in the way.
     *
     * @param force whether such files are replaced
     * @throws ProjectCache.LockedException if another run is at work in the project
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Run generate(boolean force) throws IOException, ProjectCache.LockedException {
        try (var lock = cache.lock()) {
            var run = plan(force);
            var plan = run.plan().filter(ready -> ready.conflicts().isEmpty());
            if (plan.isPresent()) {
                new PlanApplier(project).apply(plan.get());
            }
            return run;
        }
    }

    private Run plan(boolean force) throws IOException {
        var ofManifest = new ArrayList<Diagnostic>();
        var written = manifest(ofManifest);
        var generation = generation(written);
        if (generation.files().isEmpty()) {
            return new Run(project, generation.diagnostics(), Optional.empty(), generation.sources());
        }
        var diagnostics = new ArrayList<>(generation.diagnostics());
        diagnostics.addAll(ofManifest);
        var planner = new Planner(written, PlanApplier.interrupted(project), force);
        var files = generation.files().get();
        var used = new UsedFiles(project, generation.sources(), files.paths());
        var plan = planner.plan(files, project::occupant, used::contains);
        boolean generatedOnce = plan.conflicts().stream().anyMatch(FlakeProject::looksGenerated);
        if (generatedOnce && project.look(Manifest.PATH) == Entry.MISSING) {
            diagnostics.add(missingManifest());
        }
        return new Run(project, diagnostics, Optional.of(plan), generation.sources());
    }

    /**
     * @param written what former runs made
     */
    private Generation generation(Manifest written) throws IOException {
        if (project.look(FLAKE_JAVA) == Entry.OUTSIDE) {
            return Generation.wrong(List.of(outside()));
        }
        var definition = new DefinitionReader(project, cache, host).read();
        return new Generator(project, ignored).generate(definition, written);
    }

    private static Diagnostic outside() {
        return Diagnostic.error(
                        DiagnosticCode.PATH_OUTSIDE_PROJECT, "Flake.java is a symbolic link that leaves the project")
                .help("keep the description in the project, or go to where it is");
    }

    /** Returns whether a file in the way says that it is ours, which without a manifest counts for nothing. */
    private static boolean looksGenerated(Change.Conflict conflict) {
        return conflict.before()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.startsWith("# Generated by flakegen "))
                .isPresent();
    }

    private static Diagnostic missingManifest() {
        return Diagnostic.warning(
                        DiagnosticCode.MISSING_MANIFEST,
                        "there is no " + Manifest.PATH + ", which says whose a file is")
                .note("a file with other content than flakegen would write counts as somebody else's")
                .help("bring it back from version control, where it belongs; or see what differs, and use --force");
    }

    /** The manifest on disk; one that cannot be read counts as empty, and is warned of. */
    private Manifest manifest(List<Diagnostic> diagnostics) throws IOException {
        if (!(project.occupant(Manifest.PATH) instanceof Occupant.Content content)) {
            return Manifest.EMPTY;
        }
        var manifest = ManifestJson.read(new String(content.bytes(), StandardCharsets.UTF_8));
        if (manifest.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                            DiagnosticCode.DAMAGED_MANIFEST, Manifest.PATH + " cannot be read, and counts as empty")
                    .note("which files were generated is told by their content alone")
                    .help("it is rewritten by flakegen generate; after a merge that is all there is to do"));
        }
        return manifest.orElse(Manifest.EMPTY);
    }
}
