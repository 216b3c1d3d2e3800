package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.flakegen.examples.Example;
import dev.flakegen.examples.nix.Nix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The oss template: a project that somebody starts with it. */
class StarterTest extends RegistryTest {
    private Path project;

    @BeforeEach
    void start() throws IOException {
        lock();
        project = Files.createDirectory(scratch.resolve("project"));
        nix.in(project).succeed("flake", "init", "-t", "path:" + registry.directory());
    }

    /** What a registry has that is published: {@code flake init} takes no stand-ins, but what is locked. */
    private void lock() throws IOException {
        var metadata = JsonParser.parseString(nix.succeed("flake", "metadata", "--json"));
        var lock = metadata.getAsJsonObject().getAsJsonObject("locks");
        original(
                lock,
                "nixpkgs",
                Map.of(
                        "type",
                        "github",
                        "owner",
                        "NixOS",
                        "repo",
                        "nixpkgs",
                        "rev",
                        "44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        original(lock, "gitignore", Map.of("type", "github", "owner", "hercules-ci", "repo", "gitignore.nix"));
        registry.write("flake.lock", lock.toString());
    }

    private static void original(JsonObject lock, String input, Map<String, String> reference) {
        var original = new JsonObject();
        reference.forEach(original::addProperty);
        lock.getAsJsonObject("nodes").getAsJsonObject(input).add("original", original);
    }

    @Test
    void startsWithTheGeneratedFileAlone() throws IOException {
        assertThat(project).isDirectoryNotContaining(file -> !file.endsWith("flake.nix"));
        assertThat(project.resolve("flake.nix"))
                .hasSameBinaryContentAs(registry.directory().resolve("templates/oss/flake.nix"));
    }

    @Test
    void theDevShellHasThePackageOfTheRegistry() throws IOException {
        assertThat(starter(List.of("develop"), "--command", "matrixai-public-hello"))
                .isEqualTo("Hello from Matrix AI");
    }

    @Test
    void itsFlakePassesItsChecks() throws IOException {
        starter(List.of("flake", "check"));
    }

    private String starter(List<String> command, String... arguments) throws IOException {
        Files.writeString(project.resolve("stand-ins.txt"), """
                flake-parts world/flake-parts
                nixpkgs-matrixai/nixpkgs world/nixpkgs
                nixpkgs-matrixai/gitignore world/gitignore
                """);
        var words = new ArrayList<>(command);
        words.addAll(List.of("--override-input", "nixpkgs-matrixai", "path:" + registry.directory()));
        words.addAll(List.of(arguments));
        return Nix.example(version, Example.REPOSITORY, project, scratch.resolve("cache"))
                .succeed(words.toArray(String[]::new));
    }
}
