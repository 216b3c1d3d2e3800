package dev.flakegen.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Nix copies to the store with the project: the git repository that it is in, or its own directory alone. A relative
 * path of a flake reference leads to a place in there.
 */
public final class SourceTree {
    private final Path project;
    private final Path top;
    private final boolean isRepository;

    private SourceTree(Path project, Path top, boolean isRepository) {
        this.project = project;
        this.top = top;
        this.isRepository = isRepository;
    }

    /** The one that a project is in. */
    public static SourceTree around(ProjectDirectory project) {
        for (var directory = project.root(); directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve(".git"))) { // a directory; a file in a worktree or submodule
                return new SourceTree(project.root(), directory, true);
            }
        }
        return new SourceTree(project.root(), project.root(), false);
    }

    /** Returns whether it is a git repository. */
    public boolean isRepository() {
        return isRepository;
    }

    /** What stands at a path that starts at the project, links followed. */
    public Entry look(String relative) throws IOException {
        var found = locate(relative);
        if (found.isEmpty()) {
            return Entry.MISSING;
        } else if (!found.get().startsWith(top)) {
            return Entry.OUTSIDE;
        } else if (!Files.exists(found.get())) {
            return Entry.MISSING;
        } else if (!found.get().toRealPath().startsWith(top)) {
            return Entry.OUTSIDE;
        } else if (Files.isDirectory(found.get())) {
            return Entry.DIRECTORY;
        }
        return Files.isRegularFile(found.get()) ? Entry.FILE : Entry.OTHER;
    }

    /** Returns whether a path that starts at the project leads to the project itself. */
    public boolean isProject(String relative) {
        return locate(relative).filter(project::equals).isPresent();
    }

    private Optional<Path> locate(String relative) {
        try {
            return Optional.of(project.resolve(relative).normalize());
        } catch (InvalidPathException e) { // no file system has such a name
            return Optional.empty();
        }
    }
}
