package dev.flakegen.plan;

import dev.flakegen.project.Occupant;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what to do with each file.
 *
 * <p>The manifest decides whose a file is: one whose bytes it names is ours. So is one that has the very bytes that we
 * would write. Any other is somebody's work, and a conflict. A run that was stopped half way leaves the manifest that
 * it was about to write; the files that it names are ours too.
 */
public final class Planner {
    /** Looks at the disk. */
    @FunctionalInterface
    public interface Disk {
        Occupant occupant(ProjectPath path) throws IOException;
    }

    private final Manifest written;
    private final Manifest interrupted;
    private final boolean force;

    /**
     * @param written the manifest on disk
     * @param interrupted the manifest of a run that did not end; empty where there was none
     * @param force whether files that are somebody's work are replaced
     */
    public Planner(Manifest written, Manifest interrupted, boolean force) {
        this.written = written;
        this.interrupted = interrupted;
        this.force = force;
    }

    public Plan plan(FileTree wanted, Disk disk) throws IOException {
        var changes = new ArrayList<Change>();
        for (var path : allPaths(wanted)) {
            var bytes = wanted.bytes(path);
            var occupant = disk.occupant(path);
            if (bytes != null) {
                changes.add(wanted(path, bytes, occupant));
            } else {
                changes.addAll(obsolete(path, occupant));
            }
        }
        var manifest = wanted.manifest();
        return new Plan(changes, manifest, !manifestIsWritten(manifest, disk));
    }

    private Set<ProjectPath> allPaths(FileTree wanted) {
        var paths = new TreeSet<>(wanted.paths());
        paths.addAll(written.files().keySet());
        paths.addAll(interrupted.files().keySet());
        return paths;
    }

    private Change wanted(ProjectPath path, byte[] bytes, Occupant occupant) {
        if (occupant instanceof Occupant.Nothing) {
            return new Change.Create(path, bytes);
        } else if (occupant instanceof Occupant.Content content) {
            if (Arrays.equals(content.bytes(), bytes)) {
                return new Change.Keep(path);
            }
            return force || isOurs(path, content)
                    ? new Change.Update(path, content.bytes(), bytes)
                    : conflict(path, editedOrInTheWay(path), content.bytes(), bytes, false, true);
        } else if (occupant instanceof Occupant.Link link) {
            return force
                    ? new Change.Update(path, new byte[0], bytes)
                    : conflict(
                            path,
                            "a symbolic link to '" + link.target() + "' is there",
                            new byte[0],
                            bytes,
                            false,
                            true);
        }
        return conflict(path, ((Occupant.Taken) occupant).why(), new byte[0], bytes, false, false);
    }

    private List<Change> obsolete(ProjectPath path, Occupant occupant) {
        if (!(occupant instanceof Occupant.Content content)) {
            return List.of(); // gone, or replaced by something that was never ours
        }
        if (force || isOurs(path, content)) {
            return List.of(new Change.Delete(path, content.bytes()));
        }
        var why = "it is no longer generated, and was edited by hand";
        return List.of(conflict(path, why, content.bytes(), new byte[0], true, true));
    }

    private static Change conflict(
            ProjectPath path, String why, byte[] before, byte[] wanted, boolean obsolete, boolean replaceable) {
        return new Change.Conflict(path, why, before, wanted, obsolete, replaceable);
    }

    private String editedOrInTheWay(ProjectPath path) {
        return written.hash(path).isPresent() || interrupted.hash(path).isPresent()
                ? "it was edited by hand"
                : "a file that flakegen did not write is there";
    }

    private boolean isOurs(ProjectPath path, Occupant.Content content) {
        var hash = Sha256.of(content.bytes());
        return written.hash(path).filter(hash::equals).isPresent()
                || interrupted.hash(path).filter(hash::equals).isPresent();
    }

    private static boolean manifestIsWritten(Manifest manifest, Disk disk) throws IOException {
        return disk.occupant(Manifest.PATH) instanceof Occupant.Content content
                && Arrays.equals(
                        content.bytes(),
                        ManifestJson.write(manifest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
