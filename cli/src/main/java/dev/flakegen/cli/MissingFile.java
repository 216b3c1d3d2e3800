package dev.flakegen.cli;

import dev.flakegen.project.PathSpelling;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What to say of a file that was named, and is not there. */
final class MissingFile {
    private MissingFile() {}

    /**
     * @param what was looked for, as the message says it
     * @param given as it was named
     */
    static String of(String what, String given, Path path) throws IOException {
        return "no such " + what + ": " + given
                + nearest(path).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /** The neighbour that may have been meant. */
    private static Optional<Path> nearest(Path path) throws IOException {
        var directory = path.normalize().getParent();
        var name = path.normalize().getFileName();
        var written = name == null ? Optional.<ProjectPath>empty() : ProjectPath.parse(name.toString());
        if (directory == null || !Files.isDirectory(directory) || written.isEmpty()) {
            return Optional.empty();
        }
        return PathSpelling.in(ProjectDirectory.at(directory))
                .nearest(written.get())
                .map(near -> Path.of(near.toString()));
    }
}
