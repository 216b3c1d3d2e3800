package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a maintainer of the registry sees who changes its description. */
class ChangedDescriptionTest {
    private static final Path REGISTRY = Path.of(System.getProperty("flakegen.root"), "examples/registry");

    private static final String TEXT = "Matrix AI public Nix package and module distribution flake";
    private static final String NEW_TEXT = "Packages and \"modules\" of ours";

    @TempDir
    private Path scratch;

    private Path project;

    @BeforeEach
    void copyTheRegistry() throws IOException {
        project = scratch.resolve("registry");
        for (var file : files(REGISTRY).entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    @Test
    void nothingIsToBeDoneBeforeTheChange() {
        assertThat(flakegen("generate", "--check")).isZero();
    }

    @Test
    void anotherTextIsADifferenceThatCheckFindsAndLeaves() throws IOException {
        changeTheText();
        var before = files(project);

        assertThat(flakegen("generate", "--check")).isEqualTo(1);
        assertThat(files(project)).isEqualTo(before);
    }

    @Test
    void anotherTextStandsInFlakeNixAndChangesNothingElse() throws IOException {
        var flake = read("flake.nix");
        var manifest = read(".flakegen/manifest.json");
        changeTheText();
        var before = files(project);

        assertThat(flakegen("generate")).isZero();
        assertThat(changes(before)).containsExactly(".flakegen/manifest.json", "flake.nix");
        assertThat(read("flake.nix")).isEqualTo(flake.replace(TEXT, NEW_TEXT.replace("\"", "\\\"")));
        assertThat(withoutHashOf("flake.nix", read(".flakegen/manifest.json")))
                .isEqualTo(withoutHashOf("flake.nix", manifest));
        assertThat(flakegen("generate", "--check")).isZero();
    }

    @Test
    void onePackageMoreIsADifferenceThatCheckFindsAndLeaves() throws IOException {
        addAPackage();
        var before = files(project);

        assertThat(flakegen("generate", "--check")).isEqualTo(1);
        assertThat(files(project)).isEqualTo(before);
    }

    @Test
    void onePackageMoreStandsInTheRegistryAndItsContractAndChangesNothingElse() throws IOException {
        var registry = read("pkgs/default.nix");
        addAPackage();
        var before = files(project);

        assertThat(flakegen("generate")).isZero();
        assertThat(changes(before))
                .containsExactly(".flakegen/manifest.json", "checks/contract-outputs.nix", "pkgs/default.nix");
        assertThat(read("pkgs/default.nix").replace("      second = ./top-level/second;\n", ""))
                .isEqualTo(registry);
        assertThat(read("checks/contract-outputs.nix"))
                .containsPattern("packages\\.x86_64-linux = \\[\\s+\"matrixai-public-hello\"\\s+\"second\"\\s+]");
        assertThat(flakegen("generate", "--check")).isZero();
    }

    private void changeTheText() throws IOException {
        edit(TEXT, NEW_TEXT.replace("\"", "\\\""));
    }

    private void addAPackage() throws IOException {
        write("pkgs/top-level/second/default.nix", "{ hello }: hello\n");
        edit(
                "    registry.scope(",
                "    registry.callPackage(\"second\", \"pkgs/top-level/second\");\n    registry.scope(");
    }

    private void edit(String before, String after) throws IOException {
        var description = read("Flake.java");
        assertThat(description).contains(before);
        write("Flake.java", description.replace(before, after));
    }

    private int flakegen(String... arguments) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var environment = Map.of("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        return Main.run(
                arguments, new Terminal(InputStream.nullInputStream(), nowhere, nowhere, environment, project, false));
    }

    private static String withoutHashOf(String path, String manifest) {
        return manifest.replaceFirst("\"" + path + "\": \"[0-9a-f]{64}\"", "");
    }

    /** The paths of what is different now, or new, or gone. */
    private Set<String> changes(SortedMap<String, String> before) throws IOException {
        var now = files(project);
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        paths.removeIf(path -> Objects.equals(before.get(path), now.get(path)));
        return paths;
    }

    private String read(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static SortedMap<String, String> files(Path directory) throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(directory)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(directory.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
