package dev.flakegen.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A project's directory, to look into. Nothing is ever written through it. */
public final class ProjectDirectory {
    private final Path root;

    private ProjectDirectory(Path root) {
        this.root = root;
    }

    /**
     * The project in a directory that exists.
     *
     * @throws IOException if it does not, or cannot be looked at
     */
    public static ProjectDirectory at(Path directory) throws IOException {
        var real = directory.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new NoSuchFileException(directory.toString(), null, "not a directory");
        }
        return new ProjectDirectory(real);
    }

    /** The directory itself, absolute, without links. */
    public Path root() {
        return root;
    }

    /** Where a path of the project is on disk. */
    public Path locate(ProjectPath path) {
        return root.resolve(path.toString());
    }

    /** What stands at a path, links followed. One that leads out of the project is {@link Entry#OUTSIDE}. */
    public Entry look(ProjectPath path) throws IOException {
        var file = locate(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Files.exists(file)) {
            return Entry.MISSING;
        } else if (!file.toRealPath().startsWith(root)) {
            return Entry.OUTSIDE;
        } else if (Files.isDirectory(file)) {
            return Entry.DIRECTORY;
        }
        return Files.isRegularFile(file) ? Entry.FILE : Entry.OTHER;
    }

    /** The names in a directory of the project; none where there is none, or it cannot be listed. */
    public SortedSet<String> names(ProjectPath directory) throws IOException {
        var names = new TreeSet<String>();
        if (look(directory) == Entry.DIRECTORY) {
            try (var entries = Files.newDirectoryStream(locate(directory))) {
                entries.forEach(entry -> names.add(entry.getFileName().toString()));
            } catch (AccessDeniedException | DirectoryIteratorException e) {
                return new TreeSet<>(); // what is named in it can be there all the same
            }
        }
        return names;
    }

    /** The bytes of a regular file of the project; empty if there is none. */
    public Optional<byte[]> read(ProjectPath path) throws IOException {
        return look(path) == Entry.FILE ? Optional.of(Files.readAllBytes(locate(path))) : Optional.empty();
    }

    /** A line of a text file of the project, from 1, without a byte order mark; empty if there is none. */
    public Optional<String> line(String file, int number) {
        try {
            var path = ProjectPath.parse(file);
            var bytes = path.isPresent() ? read(path.get()) : Optional.<byte[]>empty();
            return bytes.flatMap(text -> new String(text, StandardCharsets.UTF_8)
                    .replaceFirst("^\ufeff", "")
                    .lines()
                    .skip(number - 1L)
                    .findFirst());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is in the way of a file that is to be written at a path, nothing followed. */
    public Occupant occupant(ProjectPath path) throws IOException {
        for (var parent = path.parent();
                parent.isPresent();
                parent = parent.get().parent()) {
            var blocked = blocked(parent.get());
            if (blocked.isPresent()) {
                return new Occupant.Taken("'" + parent.get() + "' " + blocked.get());
            }
        }
        var file = locate(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Occupant.Nothing();
        } else if (Files.isSymbolicLink(file)) {
            return new Occupant.Link(Files.readSymbolicLink(file).toString());
        } else if (Files.isRegularFile(file)) {
            return new Occupant.Content(Files.readAllBytes(file));
        }
        return new Occupant.Taken(Files.isDirectory(file) ? "a directory is there" : "something else is there");
    }

    /** Why nothing can be written below a directory, if nothing can. */
    private Optional<String> blocked(ProjectPath directory) throws IOException {
        return switch (look(directory)) {
            case DIRECTORY -> Optional.empty();
            case MISSING ->
                Files.isSymbolicLink(locate(directory))
                        ? Optional.of("is a symbolic link that leads nowhere")
                        : Optional.empty();
            case FILE, OTHER -> Optional.of("is a file, where a directory is needed");
            case OUTSIDE -> Optional.of("leads out of the project, through a symbolic link");
        };
    }
}
