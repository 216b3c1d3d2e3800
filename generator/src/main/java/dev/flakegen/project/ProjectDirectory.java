package dev.flakegen.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A project's directory, to look into. Nothing is ever written through it. */
public final class ProjectDirectory {
    /**
     * What was found at a path.
     *
     * @param direct whether no link is on the way there
     */
    private record Seen(Entry entry, boolean direct) {
        static final Seen NOTHING = new Seen(Entry.MISSING, true);
    }

    /** What a name has in place of bytes that are no text. */
    public static final char REPLACEMENT = '\uFFFD';

    private final Path root;
    private final @Nullable Map<ProjectPath, Seen> memory;

    private ProjectDirectory(Path root, @Nullable Map<ProjectPath, Seen> memory) {
        this.root = root;
        this.memory = memory;
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
        return new ProjectDirectory(real, null);
    }

    /** The same for one run, which one thread makes: what it has looked at it does not look at again. */
    public ProjectDirectory forOneRun() {
        return new ProjectDirectory(root, new HashMap<>());
    }

    /** The same for one run, in which some files count as missing, whether they are there or not. */
    public ProjectDirectory without(Collection<ProjectPath> files) {
        var known = memory == null ? new HashMap<ProjectPath, Seen>() : new HashMap<>(memory);
        files.forEach(file -> known.put(file, Seen.NOTHING));
        return new ProjectDirectory(root, known);
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
        return seen(path).entry();
    }

    /**
     * What stands in a directory, by name, as {@link #look} tells it. A name whose bytes are no text has
     * {@link #REPLACEMENT} in it, and nothing is found by it.
     */
    public SortedMap<String, Entry> entries(ProjectPath directory) throws IOException {
        var seen = seen(directory);
        var entries = new TreeMap<String, Entry>();
        try (var files = Files.newDirectoryStream(locate(directory))) {
            for (var file : files) {
                var name = file.getFileName().toString();
                var found = below(seen, file);
                entries.put(name, found.entry());
                if (name.indexOf(REPLACEMENT) < 0) {
                    remember(directory.resolve(name), found);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private Seen seen(ProjectPath path) throws IOException {
        if (path.isProject()) {
            return new Seen(Entry.DIRECTORY, true);
        }
        var before = memory == null ? null : memory.get(path);
        if (before != null) {
            return before;
        }
        try {
            return remember(path, below(seen(path.parent().orElseThrow()), locate(path)));
        } catch (InvalidPathException e) { // no file system has such a name
            return Seen.NOTHING;
        }
    }

    private Seen remember(ProjectPath path, Seen seen) {
        if (memory != null) {
            memory.put(path, seen);
        }
        return seen;
    }

    /** Where no link is on the way, the file itself tells all; links can lead anywhere. */
    private Seen below(Seen directory, Path file) throws IOException {
        if (directory.entry() != Entry.DIRECTORY && directory.entry() != Entry.OUTSIDE) {
            return Seen.NOTHING;
        }
        try {
            var attributes = attributes(file);
            if (directory.direct() && !attributes.isSymbolicLink()) {
                return new Seen(entry(attributes), true);
            }
            var real = file.toRealPath();
            return new Seen(real.startsWith(root) ? entry(attributes(real)) : Entry.OUTSIDE, false);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) { // there is none, a link leads nowhere, or the name is too long
            return Seen.NOTHING;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static Entry entry(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return Entry.DIRECTORY;
        }
        return attributes.isRegularFile() ? Entry.FILE : Entry.OTHER;
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
