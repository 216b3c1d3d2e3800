package dev.flakegen.nix.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text that Nix reads, and beside it what {@code nix-instantiate --parse} prints for it.
 *
 * @param name where it stands below {@code accepted}, without {@code .nix}
 */
public record AcceptedCase(String name) {
    /** The directory of all of them. */
    public static final Path DIRECTORY = Corpus.DIRECTORY.resolve("accepted");

    /** What the directory of all of them is called in what Nix prints. */
    public static final String BASE = "/base";

    /** What {@code ~} is called in it. */
    public static final String HOME = "/home";

    private static final String SUFFIX = ".nix";

    public static List<AcceptedCase> all() throws IOException {
        try (var files = Files.walk(DIRECTORY)) {
            return files.map(file -> DIRECTORY.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(SUFFIX))
                    .sorted()
                    .map(file -> new AcceptedCase(file.substring(0, file.length() - SUFFIX.length())))
                    .toList();
        }
    }

    /** The file of the text, below a directory like {@link #DIRECTORY}. */
    public Path file(Path directory) {
        return directory.resolve(name + SUFFIX);
    }

    public String text() throws IOException {
        return Files.readString(file(DIRECTORY));
    }

    /** What Nix prints for it: a line. */
    public String parsed() throws IOException {
        return Files.readString(twin()).stripTrailing();
    }

    public void write(String parsed) throws IOException {
        Files.writeString(twin(), parsed + "\n");
    }

    private Path twin() {
        return DIRECTORY.resolve(name + ".parsed");
    }

    /** The directory that paths are relative to, as Nix prints it. */
    public String directory() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? BASE : BASE + "/" + name.substring(0, slash);
    }

    @Override
    public String toString() {
        return name;
    }
}
