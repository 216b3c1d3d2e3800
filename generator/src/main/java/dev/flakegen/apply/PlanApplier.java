package dev.flakegen.apply;

import dev.flakegen.plan.Change;
import dev.flakegen.plan.Journal;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.ManifestJson;
import dev.flakegen.plan.Plan;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries out a plan, so that a run that is killed at any moment leaves each file as it was or as it should be.
 *
 * <ol>
 *   <li>The journal is written: what this run, and any that was stopped before it, is about to write. It tells the next
 *       run which files are ours.
 *   <li>Everything is written beside its place. A disk that is full, or a directory that cannot be written, is found out
 *       here, and what was written is taken away again.
 *   <li>Everything is renamed into its place, and what is no longer made is deleted; the manifest is renamed last.
 *   <li>The journal is deleted.
 * </ol>
 */
public final class PlanApplier {
    private final ProjectDirectory project;

    public PlanApplier(ProjectDirectory project) {
        this.project = project;
    }

    /**
     * The journal that runs left which were stopped, for the planner.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Journal interrupted(ProjectDirectory project) throws IOException {
        return project.read(Journal.PATH)
                .map(bytes -> Journal.read(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(Journal.EMPTY);
    }

    /**
     * Carries out a plan without conflicts.
     *
     * @throws NothingWrittenException if something could not be written, and all is as it was
     * @throws IOException if something could not be put in its place; the next run finishes what this one began
     */
    public void apply(Plan plan) throws IOException {
        if (!plan.conflicts().isEmpty()) {
            throw new IllegalArgumentException("a plan with conflicts cannot be applied");
        }
        var interrupted = interrupted(project);
        var staging = new Staging(project);
        staging.sweep(leftovers(plan, interrupted));
        if (!interrupted.paths().isEmpty()) {
            for (var path : plan.gone()) {
                deleteEmptyParents(path);
            }
        }
        if (!plan.isEmpty()) {
            var wanted = wanted(plan);
            stage(staging, wanted, interrupted.and(plan.manifest()), interrupted);
            for (var change : plan.changes()) {
                if (change instanceof Change.Delete delete) {
                    delete(delete.path());
                } else if (wanted.containsKey(change.path())) {
                    staging.moveIntoPlace(change.path());
                }
            }
            staging.moveIntoPlace(Manifest.PATH);
        }
        Files.deleteIfExists(project.locate(Journal.PATH));
    }

    /** Deletes a file, and the directories that are empty without it. */
    private void delete(ProjectPath path) throws IOException {
        Files.deleteIfExists(project.locate(path));
        deleteEmptyParents(path);
    }

    /** A link to a directory is the user's, and stays. */
    private void deleteEmptyParents(ProjectPath path) throws IOException {
        for (var directory : path.parents()) {
            if (Files.isSymbolicLink(project.locate(directory))) {
                return;
            }
            try {
                Files.deleteIfExists(project.locate(directory));
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** Where a run that was stopped may have left what it wrote. */
    private static List<ProjectPath> leftovers(Plan plan, Journal interrupted) {
        var paths = new ArrayList<>(interrupted.paths());
        plan.changes().forEach(change -> paths.add(change.path()));
        paths.add(Manifest.PATH);
        paths.add(Journal.PATH);
        return paths;
    }

    /** What has to be in place at the end, the manifest last. */
    private static Map<ProjectPath, byte[]> wanted(Plan plan) {
        var wanted = new LinkedHashMap<ProjectPath, byte[]>();
        for (var change : plan.changes()) {
            change.wanted().ifPresent(bytes -> wanted.put(change.path(), bytes));
        }
        wanted.put(Manifest.PATH, ManifestJson.write(plan.manifest()).getBytes(StandardCharsets.UTF_8));
        return wanted;
    }

    private void stage(Staging staging, Map<ProjectPath, byte[]> wanted, Journal journal, Journal interrupted)
            throws IOException {
        try {
            staging.write(Journal.PATH, journal.write().getBytes(StandardCharsets.UTF_8));
            staging.moveIntoPlace(Journal.PATH);
            for (var file : wanted.entrySet()) {
                staging.write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            staging.undo(interrupted.paths().isEmpty() ? List.of(Journal.PATH) : List.of());
            throw new NothingWrittenException(e);
        }
    }
}
