package dev.flakegen.nix.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Code, and what the ecosystem's formatter was seen to make of it.
 *
 * @param name of the directory that the two files are in
 */
record FormatPair(String name, String code, String formatted) {
    private static final Path DIRECTORY = Path.of("src/test/resources/dev/flakegen/nix/format");

    static Stream<FormatPair> all() throws IOException {
        return Files.list(DIRECTORY).filter(Files::isDirectory).sorted().map(FormatPair::read);
    }

    /** All codes, formatted or not. */
    static List<String> codes() throws IOException {
        return all().flatMap(pair -> Stream.of(pair.code(), pair.formatted())).toList();
    }

    private static FormatPair read(Path directory) {
        try {
            return new FormatPair(
                    directory.getFileName().toString(),
                    Files.readString(directory.resolve("in.nix")),
                    Files.readString(directory.resolve("out.nix")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
