package dev.flakegen.apply;

import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** A directory that a project is to be in. Where it had to be made, it is taken away again, unless it is kept. */
public final class TargetDirectory implements AutoCloseable {
    private final ProjectDirectory project;

    /** Directories that were made for it, the innermost first. */
    private final Deque<Path> made;

    private TargetDirectory(ProjectDirectory project, Deque<Path> made) {
        this.project = project;
        this.made = made;
    }

    public static TargetDirectory at(Path directory) throws IOException {
        var missing = new ArrayDeque<Path>();
        for (var path = directory.toAbsolutePath().normalize();
                path != null && !Files.exists(path);
                path = path.getParent()) {
            missing.push(path);
        }
        var made = new ArrayDeque<Path>();
        for (var path : missing) {
            made.push(Files.createDirectory(path));
        }
        return new TargetDirectory(ProjectDirectory.at(directory), made);
    }

    public ProjectDirectory project() {
        return project;
    }

    /** It holds the project now. */
    public void keep() {
        made.clear();
    }

    @Override
    public void close() throws IOException {
        for (var path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (DirectoryNotEmptyException e) {
                return; // somebody else's
            }
        }
    }
}
