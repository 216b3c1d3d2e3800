package dev.flakegen.project;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects Nix files: those that are named, whatever they are called, and every {@code *.nix} below directories that are
 * named. Below a directory no link is followed ({@link #links} are told apart), the directories of git are left out, and
 * so is what git ignores. What is named itself is taken in any case, through links too.
 */
public final class NixFileSearch {
    /** Knows what a repository leaves out. */
    @FunctionalInterface
    public interface Ignored {
        /** Where there is no repository. */
        Ignored NOTHING = directory -> Set.of();

        /**
         * The files and directories below a directory that the repository which it is in ignores, but for those of other
         * repositories in it; of a directory that is ignored as a whole, that alone. None where there is no repository,
         * or where the directory itself is ignored.
         */
        Set<Path> below(Path directory) throws IOException;
    }

    private static final String GIT = ".git";

    private final Ignored ignored;
    private final Map<Path, NixFile> files = new LinkedHashMap<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final List<IOException> failures = new ArrayList<>();

    public NixFileSearch(Ignored ignored) {
        this.ignored = ignored;
    }

    /**
     * Adds a file, or those below a directory. What is neither is a failure.
     *
     * @param name as messages say it; empty for the current directory
     * @throws NoSuchFileException if there is nothing
     */
    public void add(String name, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            below(name, path.toRealPath());
        } else if (Files.isRegularFile(path)) {
            var real = path.toRealPath();
            files.putIfAbsent(real, new NixFile(name, real));
        } else if (Files.exists(path)) {
            failures.add(new FileSystemException(name, null, "no file, but a pipe, a socket or a device"));
        } else {
            throw new NoSuchFileException(name);
        }
    }

    /** What was found, each once: in the order of what was added, those of a directory by name. */
    public List<NixFile> files() {
        return List.copyOf(files.values());
    }

    /** The symbolic links {@code *.nix} below directories, which were not followed, as messages say them. */
    public List<String> links() {
        return List.copyOf(links);
    }

    /** What could not be looked at. */
    public List<IOException> failures() {
        return Collections.unmodifiableList(failures);
    }

    private void below(String name, Path directory) throws IOException {
        var found = new Walk(directory);
        Files.walkFileTree(directory, found);
        found.paths.forEach((relative, path) -> {
            files.putIfAbsent(path, new NixFile(shown(name, relative), path));
        });
        found.links.forEach(relative -> links.add(shown(name, relative)));
    }

    private static String shown(String name, String relative) {
        return name.isEmpty() ? relative : Path.of(name).resolve(relative).toString();
    }

    /** Goes through a directory; what it finds, by relative path. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Set<Path> leftOut = new HashSet<>();
        private final Map<String, Path> paths = new TreeMap<>();
        private final Set<String> links = new TreeSet<>();

        Walk(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            boolean isTop = directory.equals(top);
            if (!isTop && (isNamed(directory, GIT) || leftOut.contains(directory))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isTop || Files.exists(directory.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
                leftOut.addAll(ignored.below(directory));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var relative = top.relativize(file).toString();
            boolean isNix = relative.endsWith(".nix") && !leftOut.contains(file);
            if (isNix && attributes.isRegularFile()) {
                paths.put(relative, file);
            } else if (isNix && attributes.isSymbolicLink()) {
                links.add(relative);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            boolean isGone = why instanceof NoSuchFileException; // since its directory was read
            if (!isGone && !leftOut.contains(file)) {
                failures.add(why);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException why) {
            return why == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, why);
        }

        private static boolean isNamed(Path path, String name) {
            return path.getFileName() != null && path.getFileName().toString().equals(name);
        }
    }
}
