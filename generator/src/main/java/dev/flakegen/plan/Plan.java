package dev.flakegen.plan;

import java.util.List;

/**
 * What has to be done so that the disk is as it should be.
 *
 * @param changes one for each file, by path
 * @param manifest what the manifest will say
 * @param writesManifest whether it says something else now
 */
public record Plan(List<Change> changes, Manifest manifest, boolean writesManifest) {
    public Plan {
        changes = List.copyOf(changes);
    }

    public List<Change.Conflict> conflicts() {
        return changes.stream()
                .filter(Change.Conflict.class::isInstance)
                .map(Change.Conflict.class::cast)
                .toList();
    }

    /** Whether nothing has to be done. */
    public boolean isEmpty() {
        return !writesManifest && changes.stream().allMatch(Change.Keep.class::isInstance);
    }
}
