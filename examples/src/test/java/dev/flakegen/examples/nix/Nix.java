package dev.flakegen.examples.nix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Real Nix in a directory. It sees no configuration of the user's, and keeps no evaluation: what is asked is evaluated.
 */
public final class Nix {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final String UNCACHED = "eval-cache = false";

    private static final Path NOTHING = Path.of("/dev/null");

    private final NixVersion version;
    private final List<String> program;
    private final Path directory;
    private final Path home;
    private final Path input;
    private final Map<String, String> environment;

    private Nix(
            NixVersion version,
            List<String> program,
            Path directory,
            Path home,
            Path input,
            Map<String, String> environment) {
        this.version = version;
        this.program = program;
        this.directory = directory;
        this.home = home;
        this.input = input;
        this.environment = environment;
    }

    /**
     * {@code examples/nix}: stand-ins in place of the flake's inputs.
     *
     * @param flake the directory of a flake.nix and a stand-ins.txt
     * @param home for what Nix keeps for its user
     */
    public static Nix example(NixVersion version, Path repository, Path flake, Path home) {
        var script = repository.resolve("examples/nix").toString();
        return example(version, script, flake, home);
    }

    private static Nix example(NixVersion version, String script, Path flake, Path home) {
        var command = List.of(script, flake.toString());
        return new Nix(version, command, flake, home, NOTHING, Map.of("NIX_CONFIG", UNCACHED));
    }

    /**
     * Nix itself, without a network: for commands that take no stand-ins.
     *
     * @param home for what Nix keeps for its user
     */
    public static Nix alone(NixVersion version, Path directory, Path home) {
        var nix = InstalledNix.find(version, System.getenv()).orElseThrow();
        var config =
                UNCACHED + "\nextra-experimental-features = nix-command flakes\nflake-registry =\nsubstituters =\n";
        return new Nix(version, List.of(nix), directory, home, NOTHING, Map.of("NIX_CONFIG", config));
    }

    /** {@link #alone} in another directory. */
    public Nix in(Path elsewhere) {
        return alone(version, elsewhere, home);
    }

    /** Another of Nix's programs, {@code nix-instantiate}, in place of {@code nix}. */
    public Nix program(String name) {
        var sibling = Path.of(program.get(0)).resolveSibling(name).toString();
        return new Nix(version, List.of(sibling), directory, home, input, environment);
    }

    /** With a file as its input. */
    public Nix reading(Path file) {
        return new Nix(version, program, directory, home, file, environment);
    }

    /** With another variable in its environment. */
    public Nix with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Nix(version, program, directory, home, input, Map.copyOf(more));
    }

    public NixResult run(String... arguments) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        Files.createDirectories(home);
        var out = Files.createTempFile(home, "out", ".txt");
        var err = Files.createTempFile(home, "err", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        isolate(builder.environment());
        int status = await(builder.start(), command);
        return new NixResult(command, status, Files.readString(out), Files.readString(err));
    }

    private void isolate(Map<String, String> variables) {
        variables.keySet().removeIf(name -> name.startsWith("NIXPKGS_") || name.startsWith("XDG_"));
        InstalledNix.find(version, System.getenv()).ifPresent(nix -> variables.put("FLAKEGEN_NIX", nix));
        variables.put("HOME", home.toString());
        variables.put("TMPDIR", home.toString()); // nix develop leaves files there
        variables.put("NO_COLOR", "1");
        variables.putAll(environment);
    }

    private static int await(Process process, List<String> command) throws IOException {
        try {
            if (process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IOException("it did not end within " + LIMIT.toSeconds() + " s: " + String.join(" ", command));
    }

    /** What it prints; it must succeed. */
    public String succeed(String... arguments) throws IOException {
        var result = run(arguments);
        assertThat(result.status()).as("%s", result).isZero();
        return result.out().strip();
    }

    /** What it says; it must fail. */
    public String fail(String... arguments) throws IOException {
        var result = run(arguments);
        assertThat(result.status()).as("%s", result).isNotZero();
        return result.err();
    }

    /** What becomes of the flake in a function, {@code "flake: flake.lib"}. */
    public JsonElement eval(String function) throws IOException {
        return JsonParser.parseString(consumer().succeed(evaluation(function)));
    }

    /** What it says of a function of the flake that cannot be evaluated. */
    public String failEval(String function) throws IOException {
        return consumer().fail(evaluation(function));
    }

    private static String[] evaluation(String function) {
        return new String[] {"eval", "--json", ".#flake", "--apply", function};
    }

    /** A flake that has this one as its input, with the same stand-ins, and its outputs as an output. */
    private Nix consumer() throws IOException {
        var consumer = Files.createDirectories(home.resolve("consumer"));
        Files.writeString(
                consumer.resolve("flake.nix"),
                "{ inputs.flake.url = \"path:%s\"; outputs = inputs: { flake = inputs.flake.outputs; }; }"
                        .formatted(directory));
        var standIns = Files.readString(directory.resolve("stand-ins.txt"));
        Files.writeString(consumer.resolve("stand-ins.txt"), standIns.replaceAll("(?m)^(?=[^#\\s])", "flake/"));
        return example(version, program.get(0), consumer, home);
    }

    /** The path of what is built. */
    public Path build(String installable) throws IOException {
        var built = JsonParser.parseString(succeed("build", "--no-link", "--json", installable));
        var outputs = built.getAsJsonArray().get(0).getAsJsonObject().getAsJsonObject("outputs");
        return Path.of(outputs.get("out").getAsString());
    }

    /** The path of what a derivation builds. */
    public Path realise(String derivation) throws IOException {
        return Path.of(in(directory).program("nix-store").succeed("--realise", derivation));
    }

    /** What a check of the current flake says; it must fail. */
    public String failCheck(String name) throws IOException {
        return fail("build", "--no-link", ".#checks.x86_64-linux." + name);
    }
}
