package dev.flakegen.apply;

import dev.flakegen.plan.Change;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.ManifestJson;
import dev.flakegen.plan.Plan;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Carries out a plan, so that a run that is killed at any moment leaves each file as it was or as it should be.
 *
 * <ol>
 *   <li>Everything is written beside its place, the manifest first. A disk that is full, or a directory that cannot be
 *       written, is found out here, and what was written is taken away again.
 *   <li>Everything is renamed into its place, and what is no longer made is deleted.
 *   <li>The manifest is renamed into its place. Until then the one beside it tells the next run which files are ours.
 * </ol>
 */
public final class PlanApplier {
    private final ProjectDirectory project;
    private final Staging staging;

    public PlanApplier(ProjectDirectory project) {
        this.project = project;
        this.staging = new Staging(project);
    }

    /**
     * The manifest that a run was about to write when it was stopped, for the planner.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Manifest interrupted(ProjectDirectory project) throws IOException {
        return project.read(Staging.beside(Manifest.PATH))
                .flatMap(bytes -> ManifestJson.read(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(Manifest.EMPTY);
    }

    /**
     * Carries out a plan without conflicts.
     *
     * @throws IOException if something could not be written; the next run finishes what this one began
     */
    public void apply(Plan plan) throws IOException {
        if (!plan.conflicts().isEmpty()) {
            throw new IllegalArgumentException("a plan with conflicts cannot be applied");
        }
        for (var change : plan.changes()) {
            staging.sweep(change.path());
        }
        if (plan.isEmpty()) {
            staging.sweep(Manifest.PATH);
            return;
        }
        var wanted = wanted(plan);
        stage(plan, wanted);
        for (var path : wanted.keySet()) {
            staging.moveIntoPlace(path);
        }
        for (var change : plan.changes()) {
            if (change instanceof Change.Delete delete) {
                delete(delete.path());
            }
        }
        staging.moveIntoPlace(Manifest.PATH);
    }

    private static Map<ProjectPath, byte[]> wanted(Plan plan) {
        var wanted = new LinkedHashMap<ProjectPath, byte[]>();
        for (var change : plan.changes()) {
            if (change instanceof Change.Create create) {
                wanted.put(create.path(), create.wanted());
            } else if (change instanceof Change.Update update) {
                wanted.put(update.path(), update.wanted());
            }
        }
        return wanted;
    }

    private void stage(Plan plan, Map<ProjectPath, byte[]> wanted) throws IOException {
        try {
            staging.write(Manifest.PATH, ManifestJson.write(plan.manifest()).getBytes(StandardCharsets.UTF_8));
            for (var file : wanted.entrySet()) {
                staging.write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            staging.undo();
            throw e;
        }
    }

    /** Deletes a file, and the directories that are empty without it. */
    private void delete(ProjectPath path) throws IOException {
        Files.deleteIfExists(project.locate(path));
        for (var parent = path.parent();
                parent.isPresent() && !parent.get().names().isEmpty(); ) {
            try {
                Files.delete(project.locate(parent.get()));
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            parent = parent.get().parent();
        }
    }
}
