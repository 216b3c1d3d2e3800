package dev.flakegen.explain;

import dev.flakegen.model.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads explanations. Each is a file of its own, {@code duplicate-shell.md}: the cause, and then the files of the
 * examples, each in a block that says after its language which example it is part of, {@code wrong}, {@code right} or
 * {@code both}, and its path. A {@code java} block without a path is {@code Flake.java}.
 *
 * <pre>
 * Two dev shells of the flake have the same name.
 *
 * ```java wrong
 * flake.devShell("default");
 * flake.devShell("default");
 * ```
 *
 * ```java right
 * flake.devShell("default");
 * flake.devShell("docs");
 * ```
 * </pre>
 */
public final class ExplanationReader {
    private static final String FENCE = "```";
    private static final Pattern OPENING = Pattern.compile("```([a-z]+) (wrong|right|both)(?: (\\S+))?");

    private final DiagnosticCode code;
    private final List<String> lines;
    private final List<ExampleFile> files = new ArrayList<>();
    private int next;

    private ExplanationReader(DiagnosticCode code, String text) {
        this.code = code;
        this.lines = text.lines().toList();
    }

    /** The explanation that this program has of a code. */
    public static Explanation read(DiagnosticCode code) {
        try (var resource = ExplanationReader.class.getResourceAsStream(code + ".md")) {
            if (resource == null) {
                throw new IllegalStateException("there is no explanation of " + code);
            }
            return parse(code, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the text of an explanation.
     *
     * @throws IllegalStateException if it has not this form: it is part of the program
     */
    static Explanation parse(DiagnosticCode code, String text) {
        return new ExplanationReader(code, text).parse();
    }

    private Explanation parse() {
        var cause = cause();
        while (next < lines.size()) {
            if (lines.get(next).isBlank()) {
                next++;
            } else {
                files.add(file());
            }
        }
        var explanation = new Explanation(code, cause, files);
        require(!explanation.wrong().isEmpty(), "there is no wrong example");
        require(files.stream().anyMatch(file -> file.use() == ExampleFile.Use.RIGHT), "there is no right example");
        requireOnce(explanation.wrong());
        requireOnce(explanation.right());
        return explanation;
    }

    private String cause() {
        while (next < lines.size() && !lines.get(next).startsWith(FENCE)) {
            next++;
        }
        var cause = String.join("\n", lines.subList(0, next)).strip();
        require(cause.endsWith("."), "the cause is missing, or ends without a full stop");
        return cause;
    }

    private ExampleFile file() {
        var opening = OPENING.matcher(lines.get(next));
        require(opening.matches(), "this is neither '```LANGUAGE wrong|right|both PATH' nor blank");
        int first = ++next;
        while (next < lines.size() && !lines.get(next).equals(FENCE)) {
            next++;
        }
        require(next < lines.size(), "the block is never closed");
        var text = String.join(
                "", lines.subList(first, next).stream().map(line -> line + "\n").toList());
        next++;
        return new ExampleFile(use(opening), opening.group(1), path(opening), text);
    }

    private static ExampleFile.Use use(Matcher opening) {
        return ExampleFile.Use.valueOf(opening.group(2).toUpperCase(Locale.ROOT));
    }

    private String path(Matcher opening) {
        require(opening.group(3) != null || opening.group(1).equals("java"), "a file has no path");
        return opening.group(3) == null ? ExampleFile.FLAKE_JAVA : opening.group(3);
    }

    private void requireOnce(List<ExampleFile> example) {
        var paths = new HashSet<String>();
        example.forEach(file -> require(paths.add(file.path()), file.path() + " is there twice in one example"));
    }

    private void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(code + ".md:" + (next + 1) + ": " + message);
        }
    }
}
