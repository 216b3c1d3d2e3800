package dev.flakegen.plan;

import dev.flakegen.project.Occupant;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what to do with each file.
 *
 * <p>The manifest decides whose a file is: one whose bytes it names is ours. So is one that has the very bytes that we
 * would write. Any other is somebody's work, and a conflict. What is no longer made is deleted, but not where the flake
 * uses it: then it is its author's from now on. A run that was stopped half way leaves a journal of what it
 * was about to write; files that it names are ours too.
 */
public final class Planner {
    /** Looks at the disk. */
    @FunctionalInterface
    public interface Disk {
        Occupant occupant(ProjectPath path) throws IOException;
    }

    /** Knows the files that the flake uses beside those that are generated. */
    @FunctionalInterface
    public interface Used {
        boolean contains(ProjectPath path) throws IOException;
    }

    private final Manifest written;
    private final Journal interrupted;
    private final boolean force;

    /**
     * @param written the manifest on disk
     * @param interrupted what runs were about to write that did not end; empty where there were none
     * @param force whether files that are somebody's work are replaced
     */
    public Planner(Manifest written, Journal interrupted, boolean force) {
        this.written = written;
        this.interrupted = interrupted;
        this.force = force;
    }

    /**
     * Returns what has to be done.
     *
     * @param used files that are never deleted, whoever wrote them
     */
    public Plan plan(FileTree wanted, Disk disk, Used used) throws IOException {
        var changes = new ArrayList<Change>();
        var gone = new ArrayList<ProjectPath>();
        for (var path : allPaths(wanted)) {
            var bytes = wanted.bytes(path);
            var occupant = disk.occupant(path);
            if (bytes != null) {
                changes.add(wanted(path, bytes, occupant));
            } else if (occupant instanceof Occupant.Nothing) {
                gone.add(path);
            } else if (occupant instanceof Occupant.Content && used.contains(path)) {
                changes.add(new Change.Release(path));
            } else {
                obsolete(path, occupant).ifPresent(changes::add);
            }
        }
        var manifest = wanted.manifest();
        var onDisk = disk.occupant(Manifest.PATH);
        inTheWay(Manifest.PATH, onDisk, Optional.empty()).ifPresent(changes::add);
        return new Plan(changes, gone, manifest, ofManifest(manifest, onDisk));
    }

    private Set<ProjectPath> allPaths(FileTree wanted) {
        var paths = new TreeSet<>(wanted.paths());
        paths.addAll(written.files().keySet());
        paths.addAll(interrupted.paths());
        return paths;
    }

    private Change wanted(ProjectPath path, byte[] bytes, Occupant occupant) {
        var wanted = Optional.of(bytes);
        var inTheWay = inTheWay(path, occupant, wanted);
        if (inTheWay.isPresent()) {
            return inTheWay.get();
        } else if (occupant instanceof Occupant.Nothing) {
            return new Change.Create(path, wanted);
        }
        if (!(occupant instanceof Occupant.Content content)) {
            return new Change.Update(path, Optional.empty(), wanted); // a link that gives way
        }
        if (Arrays.equals(content.bytes(), bytes)) {
            return new Change.Keep(path);
        }
        var before = Optional.of(content.bytes());
        return force || isOurs(path, content)
                ? new Change.Update(path, before, wanted)
                : inItsPlace(path, content, wanted);
    }

    /** What is no file, and so is in the way of one; a link gives way to force. */
    private Optional<Change> inTheWay(ProjectPath path, Occupant occupant, Optional<byte[]> wanted) {
        if (occupant instanceof Occupant.Taken taken) {
            return Optional.of(new Change.Conflict(path, Change.Obstacle.TAKEN, taken.why(), Optional.empty(), wanted));
        } else if (occupant instanceof Occupant.Link link && !force) {
            var why = "a symbolic link to '" + link.target() + "' is there";
            return Optional.of(new Change.Conflict(path, Change.Obstacle.LINK, why, Optional.empty(), wanted));
        }
        return Optional.empty();
    }

    private Optional<Change> obsolete(ProjectPath path, Occupant occupant) {
        if (!(occupant instanceof Occupant.Content content)) {
            return Optional.empty(); // replaced by something that was never ours
        }
        return Optional.of(
                force || isOurs(path, content)
                        ? new Change.Delete(path, Optional.of(content.bytes()))
                        : conflict(
                                path, content, Optional.empty(), "it is no longer generated, and was edited by hand"));
    }

    private Change inItsPlace(ProjectPath path, Occupant.Content content, Optional<byte[]> wanted) {
        return conflict(path, content, wanted, editedOrInTheWay(path));
    }

    private Change conflict(ProjectPath path, Occupant.Content content, Optional<byte[]> wanted, String why) {
        var before = Optional.of(content.bytes());
        return differsInLineEnds(path, content, wanted)
                ? new Change.Conflict(
                        path,
                        Change.Obstacle.LINE_ENDS,
                        "its line ends alone differ, CRLF in place of LF",
                        before,
                        wanted)
                : new Change.Conflict(path, Change.Obstacle.WORK, why, before, wanted);
    }

    /** Returns whether it is what we wrote, or would write, with other line ends. */
    private boolean differsInLineEnds(ProjectPath path, Occupant.Content content, Optional<byte[]> wanted) {
        var unix = LineEnds.unix(content.bytes());
        return !Arrays.equals(unix, content.bytes())
                && (isOurs(path, new Occupant.Content(unix))
                        || wanted.filter(bytes -> Arrays.equals(bytes, unix)).isPresent());
    }

    private String editedOrInTheWay(ProjectPath path) {
        return written.hash(path).isPresent() || interrupted.paths().contains(path)
                ? "it was edited by hand"
                : "a file that flakegen did not write is there";
    }

    private boolean isOurs(ProjectPath path, Occupant.Content content) {
        var hash = Sha256.of(content.bytes());
        return written.hash(path).filter(hash::equals).isPresent() || interrupted.names(path, hash);
    }

    private static Change ofManifest(Manifest manifest, Occupant onDisk) {
        var bytes = ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8);
        if (onDisk instanceof Occupant.Nothing) {
            return new Change.Create(Manifest.PATH, Optional.of(bytes));
        }
        boolean isWritten = onDisk instanceof Occupant.Content content && Arrays.equals(content.bytes(), bytes);
        return isWritten
                ? new Change.Keep(Manifest.PATH)
                : new Change.Update(Manifest.PATH, Optional.empty(), Optional.of(bytes));
    }
}
