package dev.flakegen.examples.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What real Nix makes of texts: each question is one process, for however many texts. */
final class NixLanguage {
    /** A refusal by Nix: {@code 1:8}, and the first line of what it says. */
    record Refusal(String place, String message) {}

    private static final String[] PIPES = {"--extra-experimental-features", "pipe-operators"};
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final int MINOR_VERSION = 34;

    private final Path directory;
    private final Path home;
    private final Nix nix;

    /** @param directory for what is asked */
    NixLanguage(Path directory) throws IOException {
        this.directory = directory.toRealPath();
        this.home = this.directory.resolve("home");
        this.nix = Nix.alone(NixVersion.CURRENT, this.directory, home);
    }

    /** Where {@code ~/} leads. */
    String home() {
        return home.toString();
    }

    /** Skips the test where Nix is older than the language that the parser knows. */
    void assumeCurrent() throws IOException {
        var version = VERSION.matcher(nix.succeed("--version"));
        assertThat(version.find()).isTrue();
        assumeThat(Integer.parseInt(version.group(1)) > 2 || Integer.parseInt(version.group(2)) >= MINOR_VERSION)
                .as("Nix is 2.%s or newer", MINOR_VERSION)
                .isTrue();
    }

    /** What {@code nix-instantiate --parse} prints for each. */
    List<String> parse(List<Path> files) throws IOException {
        var arguments = Stream.of(
                Arrays.stream(PIPES), Stream.of("--parse"), files.stream().map(Path::toString));
        var printed = nix.program("nix-instantiate")
                .succeed(arguments.flatMap(words -> words).toArray(String[]::new))
                .split("\n");
        assertThat(printed).hasSameSizeAs(files);
        return List.of(printed);
    }

    /** The refusals of texts, in their order. */
    List<Refusal> refuse(List<String> texts) throws IOException {
        return refusals(texts).stream().map(Optional::orElseThrow).toList();
    }

    /** What Nix says against each text, nothing if it reads it: a session that imports one after the other. */
    List<Optional<Refusal>> refusals(List<String> texts) throws IOException {
        var files = new ArrayList<Path>();
        var session = new StringBuilder();
        for (var text : texts) {
            var file = Files.writeString(directory.resolve(files.size() + ".nix"), text);
            files.add(file);
            session.append("import \"").append(file).append("\"\n");
        }
        var input = Files.writeString(directory.resolve("session"), session);
        var result = nix.reading(input).run(PIPES[0], PIPES[1], "repl");
        assertThat(result.status()).as("%s", result).isZero();
        var refusals = refusals(result.err());
        return files.stream()
                .map(file -> Optional.ofNullable(refusals.get(file.toString())))
                .toList();
    }

    /** The attributes of {@code builtins}. */
    List<String> builtins() throws IOException {
        var names = nix.succeed("eval", "--impure", "--json", "--expr", "builtins.attrNames builtins");
        return JsonParser.parseString(names).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private Map<String, Refusal> refusals(String said) {
        var pattern = Pattern.compile(
                " error: (.*)\n +at (" + Pattern.quote(directory.toString()) + "/\\d+\\.nix):(\\d+:\\d+):\n");
        var refusals = new HashMap<String, Refusal>();
        pattern.matcher(said)
                .results()
                .forEach(match -> refusals.put(
                        match.group(2),
                        new Refusal(match.group(3), match.group(1).replace(match.group(2) + ":", ""))));
        return refusals;
    }
}
