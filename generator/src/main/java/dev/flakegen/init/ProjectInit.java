package dev.flakegen.init;

import dev.flakegen.apply.PlanApplier;
import dev.flakegen.apply.ScratchDirectory;
import dev.flakegen.apply.TargetDirectory;
import dev.flakegen.cache.ProjectCache;
import dev.flakegen.generator.FlakeProject;
import dev.flakegen.plan.Change;
import dev.flakegen.plan.FileTree;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.Plan;
import dev.flakegen.plan.Planner;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.Occupant;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import dev.flakegen.render.InitRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Starts a project. Its first files are made in a scratch directory, so that what is generated from them is known before
 * anything is written where the project will be.
 */
public final class ProjectInit {
    private static final ProjectPath FLAKE_JAVA = ProjectPath.of("Flake.java");

    /** What somebody may have already, and keeps. */
    private static final Set<ProjectPath> KEPT =
            Set.of(ProjectPath.of("README.md"), ProjectPath.of(".gitignore"), ProjectPath.of(".gitattributes"));

    private final InitOptions options;
    private final Map<String, String> environment;

    public ProjectInit(InitOptions options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /**
     * What came of it.
     *
     * @param plan what was done; nothing where it has conflicts
     * @param kept files that were there already, and stayed
     */
    public record Result(ProjectDirectory project, Plan plan, List<ProjectPath> kept) {
        public Result {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Starts the project in a directory, which is made if it is not there.
     *
     * @throws ProjectCache.LockedException if another run is at work there
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Result in(Path directory) throws IOException, ProjectCache.LockedException {
        var own = ownFiles();
        var generated = generated(own);
        try (var target = TargetDirectory.at(directory);
                var lock = ProjectCache.of(environment, target.project().root()).lock()) {
            var result = plan(target.project(), own, generated);
            if (result.plan().conflicts().isEmpty()) {
                new PlanApplier(target.project()).apply(result.plan());
                target.keep();
            }
            return result;
        }
    }

    private FileTree ownFiles() throws IOException {
        var renderer = new InitRenderer();
        var model = InitModel.of(options);
        var files = FileTree.builder();
        for (var file : options.template().files()) {
            var path = ProjectPath.of(file.path().replace("NAME", options.name()));
            files.add(path, renderer.render(path, file.template(), model));
        }
        return files.build();
    }

    /** What flakegen makes of the first files. */
    private static Plan generated(FileTree own) throws IOException {
        try (var scratch = ScratchDirectory.holding(own)) {
            var run = new FlakeProject(scratch.project(), Map.of(), NixFileSearch.Ignored.NOTHING).plan();
            return run.plan()
                    .orElseThrow(
                            () -> new IllegalStateException("the template does not generate: " + run.diagnostics()));
        }
    }

    private static Result plan(ProjectDirectory project, FileTree own, Plan generated) throws IOException {
        if (!(project.occupant(FLAKE_JAVA) instanceof Occupant.Nothing)) {
            var conflict = conflict(FLAKE_JAVA, "there is a project already; `flakegen generate` writes its files");
            return new Result(project, generated.withChanges(List.of(conflict)), List.of());
        }
        var files = FileTree.builder();
        for (var change : generated.changes()) {
            files.add(change.path(), change.wanted().orElseThrow());
        }
        var planner = new Planner(Manifest.EMPTY, PlanApplier.interrupted(project), false);
        var plan = planner.plan(files.build(), project::occupant, path -> false);
        var changes = new ArrayList<>(plan.changes());
        var kept = new ArrayList<ProjectPath>();
        for (var path : own.paths()) {
            var occupant = project.occupant(path);
            if (KEPT.contains(path) && !(occupant instanceof Occupant.Nothing)) {
                kept.add(path);
            } else {
                changes.add(own(path, own.bytes(path), occupant));
            }
        }
        if (project.occupant(Manifest.PATH) instanceof Occupant.Content) {
            changes.add(conflict(Manifest.PATH, "there was a project of flakegen here"));
        }
        return new Result(project, plan.withChanges(changes), kept);
    }

    private static Change own(ProjectPath path, byte[] wanted, Occupant occupant) {
        if (occupant instanceof Occupant.Nothing) {
            return new Change.Create(path, Optional.of(wanted));
        } else if (occupant instanceof Occupant.Content content) {
            return Arrays.equals(content.bytes(), wanted) ? new Change.Keep(path) : conflict(path, "a file is there");
        } else if (occupant instanceof Occupant.Taken taken) {
            return conflict(path, taken.why());
        }
        return conflict(path, "a symbolic link is there");
    }

    private static Change conflict(ProjectPath path, String why) {
        return new Change.Conflict(path, Change.Obstacle.TAKEN, why, Optional.empty(), Optional.empty());
    }
}
