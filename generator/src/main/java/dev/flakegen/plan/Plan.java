package dev.flakegen.plan;

import dev.flakegen.project.ProjectPath;
import java.util.List;

/**
 * What has to be done so that the disk is as it should be.
 *
 * @param changes one for each file, by path
 * @param gone what is no longer made, and not there any more
 * @param manifest what the manifest will say
 * @param ofManifest what is to be done with its own file
 */
public record Plan(List<Change> changes, List<ProjectPath> gone, Manifest manifest, Change ofManifest) {
    public Plan {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
    }

    /** The same, with other changes. */
    public Plan withChanges(List<Change> others) {
        return new Plan(others, gone, manifest, ofManifest);
    }

    public List<Change.Conflict> conflicts() {
        return changes.stream()
                .filter(Change.Conflict.class::isInstance)
                .map(Change.Conflict.class::cast)
                .toList();
    }

    /** Whether nothing has to be done. */
    public boolean isEmpty() {
        return ofManifest instanceof Change.Keep && changesNoFile();
    }

    /** Whether nothing has to be done but to the manifest. */
    public boolean changesNoFile() {
        return changes.stream().allMatch(change -> change instanceof Change.Keep || change instanceof Change.Release);
    }
}
