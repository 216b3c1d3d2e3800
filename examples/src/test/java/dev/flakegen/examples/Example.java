package dev.flakegen.examples;

import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.ManifestJson;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A project that is checked in with what it generates: a directory below {@code examples/}, or a golden case. */
public record Example(Path directory) {
    /** This repository's root. */
    public static final Path REPOSITORY =
            Path.of(System.getProperty("flakegen.root")).toAbsolutePath();

    public static final Example REGISTRY = new Example(REPOSITORY.resolve("examples/registry"));

    private static final Path GOLDEN = REPOSITORY.resolve("examples/src/test/golden");

    public static Example golden(String name) {
        return new Example(GOLDEN.resolve(name));
    }

    /** All that there are, by path. */
    public static Stream<Example> all() throws IOException {
        return Stream.concat(below(REPOSITORY.resolve("examples")), below(GOLDEN));
    }

    private static Stream<Example> below(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("Flake.java"))).sorted().toList().stream()
                    .map(Example::new);
        }
    }

    /**
     * Returns whether its description says that a version of Nix is too old for it: {@code newer-inputs} does, of 2.8.
     */
    boolean isRefusedBy(NixVersion version) {
        return version == NixVersion.OLDEST
                && read(directory.resolve("Flake.java")).contains(".requires(");
    }

    /** The paths of what was generated, the manifest's among them, as the manifest says. */
    SortedSet<String> generated() {
        var paths = new TreeSet<String>();
        var manifest = directory.resolve(Manifest.PATH.toString());
        if (Files.exists(manifest)) {
            paths.add(Manifest.PATH.toString());
            ManifestJson.read(read(manifest)).orElseThrow().files().keySet().stream()
                    .map(ProjectPath::toString)
                    .forEach(paths::add);
        }
        return paths;
    }

    /** The Nix files among what was generated. */
    public SortedMap<String, String> generatedNix() {
        var nix = files();
        nix.keySet().retainAll(generated());
        nix.keySet().removeIf(path -> !path.endsWith(".nix"));
        return nix;
    }

    SortedMap<String, String> files() {
        return files(directory);
    }

    /** What its author wrote. */
    SortedMap<String, String> own() {
        var own = files();
        own.keySet().removeAll(generated());
        return own;
    }

    /** Every file below a directory, by path with slashes: a character stands for a byte. */
    static SortedMap<String, String> files(Path directory) {
        try (var walk = Files.walk(directory)) {
            var files = new TreeMap<String, String>();
            walk.filter(Files::isRegularFile).forEach(file -> {
                var path = directory.relativize(file).toString().replace('\\', '/');
                files.put(path, read(file));
            });
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name, for reports. */
    @Override
    public String toString() {
        return directory.getFileName().toString();
    }
}
