package dev.flakegen.apply;

import dev.flakegen.plan.FileTree;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;

/** A project in a temporary directory, which is gone when it is closed. */
public final class ScratchDirectory implements AutoCloseable {
    private final ProjectDirectory project;

    /** What was made, the newest first. */
    private final Deque<ProjectPath> made = new ArrayDeque<>();

    private ScratchDirectory(ProjectDirectory project) {
        this.project = project;
    }

    public static ScratchDirectory holding(FileTree files) throws IOException {
        var scratch = new ScratchDirectory(ProjectDirectory.at(Files.createTempDirectory("flakegen")));
        try {
            for (var path : files.paths()) {
                scratch.directory(path.parent().orElseThrow());
                scratch.made.push(path);
                Files.write(scratch.project.locate(path), files.bytes(path));
            }
            return scratch;
        } catch (IOException e) {
            scratch.close();
            throw e;
        }
    }

    private void directory(ProjectPath path) throws IOException {
        var directory = project.locate(path);
        if (!Files.isDirectory(directory)) {
            directory(path.parent().orElseThrow());
            made.push(path);
            Files.createDirectory(directory);
        }
    }

    public ProjectDirectory project() {
        return project;
    }

    @Override
    public void close() throws IOException {
        for (var path : made) {
            Files.deleteIfExists(project.locate(path));
        }
        Files.deleteIfExists(project.root());
    }
}
