package dev.flakegen.apply;

import dev.flakegen.plan.Sha256;
import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** New contents of files, each in a file beside the place where it belongs. */
final class Staging {
    private static final int HASH_DIGITS = 16;

    private final ProjectDirectory project;

    /** What this run made, the newest first, to be taken away again. */
    private final Deque<Path> made = new ArrayDeque<>();

    Staging(ProjectDirectory project) {
        this.project = project;
    }

    /** The file beside a place: the same for every run, so that what a killed one left is found; short, whatever the name. */
    static ProjectPath beside(ProjectPath path) {
        var hash = Sha256.of(path.toString().getBytes(StandardCharsets.UTF_8));
        return path.parent().orElseThrow().resolve(".flakegen-new-" + hash.substring(0, HASH_DIGITS));
    }

    /** Takes away what runs left beside places that were stopped. */
    void sweep(Iterable<ProjectPath> paths) throws IOException {
        for (var path : paths) {
            var directory = path.parent().orElseThrow();
            if (project.look(directory) == Entry.DIRECTORY) {
                Files.deleteIfExists(project.locate(beside(path)));
            }
        }
    }

    /** A file that is there already keeps its mode; a link is replaced by a new file. */
    void write(ProjectPath path, byte[] bytes) throws IOException {
        createDirectories(path.parent().orElseThrow());
        var file = staged(path);
        made.push(file.beside());
        // The sweep made room: what is beside it now is not ours to write through.
        if (Files.isRegularFile(file.place(), LinkOption.NOFOLLOW_LINKS)) {
            file.writeAsReplacement(bytes);
        } else {
            file.write(bytes);
        }
    }

    private StagedFile staged(ProjectPath path) {
        return new StagedFile(project.locate(beside(path)), project.locate(path));
    }

    private void createDirectories(ProjectPath directory) throws IOException {
        if (directory.isProject() || Files.isDirectory(project.locate(directory))) {
            return;
        }
        createDirectories(directory.parent().orElseThrow());
        made.push(Files.createDirectory(project.locate(directory)));
    }

    void moveIntoPlace(ProjectPath path) throws IOException {
        staged(path).moveIntoPlace();
    }

    /**
     * Takes away all that this run made; what resists is left, as the first failure is the one to tell.
     *
     * @param also files in their place that are this run's alone
     */
    void undo(List<ProjectPath> also) {
        also.forEach(path -> delete(project.locate(path)));
        made.forEach(Staging::delete);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            // the next run sweeps it away
        }
    }
}
