package dev.flakegen.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project in a directory of its own, with a home and a cache of its own beside it, and the tool as a shell would run
 * it there.
 */
final class TestProject {
    /** A flake that has something of most kinds, and needs no other file. */
    static final String DEMO = flake("""
            flake.name("demo").description("A demonstration").systems(X86_64_LINUX);
            var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
            flake.pkgs(nixpkgs);
            flake.nixosModule("ssh").set("services.openssh.enable", true);
            flake.devShell("default").packages("jq");
            """);

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    private TestProject(Path root) {
        this.root = root;
    }

    /** A project without files, in a directory that a test has for itself. */
    static TestProject in(Path temporary) throws IOException {
        var project = new TestProject(
                Files.createDirectories(temporary.resolve("project")).toRealPath());
        var home = Files.createDirectories(temporary.resolve("home")).toString();
        project.environment.put("HOME", home);
        project.environment.put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
        project.environment.put("PATH", System.getenv("PATH"));
        // no settings of whoever runs the tests
        project.environment.put("GIT_CONFIG_NOSYSTEM", "1");
        project.environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        return project;
    }

    /** The source of a description whose {@code define} holds these statements. */
    static String flake(String statements) {
        return """
                import static dev.flakegen.dsl.Nix.*;

                import dev.flakegen.dsl.FlakeDefinition;
                import dev.flakegen.dsl.FlakeSpec;

                public final class Flake implements FlakeDefinition {
                    @Override
                    public void define(FlakeSpec flake) {
                %s    }
                }
                """.formatted(statements.indent(8));
    }

    Path root() {
        return root;
    }

    Path at(String path) {
        return root.resolve(path);
    }

    Map<String, String> environment() {
        return environment;
    }

    /** With another variable in the environment of the runs to come. */
    TestProject with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    TestProject without(String variable) {
        environment.remove(variable);
        return this;
    }

    TestProject write(String path, String text) throws IOException {
        Files.createDirectories(at(path).getParent());
        Files.writeString(at(path), text);
        return this;
    }

    String read(String path) throws IOException {
        return Files.readString(at(path));
    }

    /** Runs the tool in the project's directory. */
    Outcome run(String... arguments) {
        return runIn(root, false, arguments);
    }

    /** Runs it where a person sees what it says. */
    Outcome runOnTerminal(String... arguments) {
        return runIn(root, true, arguments);
    }

    Outcome runIn(Path directory, boolean colours, String... arguments) {
        return runIn(directory, colours, new byte[0], arguments);
    }

    /** Runs it in the project's directory, and gives it bytes on standard input. */
    Outcome runWithInput(byte[] input, String... arguments) {
        return runIn(root, false, input, arguments);
    }

    private Outcome runIn(Path directory, boolean colours, byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input), writer(out), writer(err), Map.copyOf(environment), directory, colours);
        int exit = Main.run(arguments, terminal);
        terminal.out().flush();
        terminal.err().flush();
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintWriter writer(ByteArrayOutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /** All that is in the project's directory, by path: text of files, targets of links. */
    SortedMap<String, String> files() throws IOException {
        return files(root);
    }

    /** All that is in a directory, by path. */
    static SortedMap<String, String> files(Path directory) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(directory)) {
            paths.filter(path -> !path.equals(directory))
                    .forEach(path -> files.put(directory.relativize(path).toString(), content(path)));
        }
        return files;
    }

    /** Byte for byte: every byte is a character of ISO 8859-1. */
    private static String content(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "link to " + Files.readSymbolicLink(path);
            }
            return Files.isDirectory(path) ? "directory" : Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
