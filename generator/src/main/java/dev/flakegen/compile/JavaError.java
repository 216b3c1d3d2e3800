package dev.flakegen.compile;

import dev.flakegen.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * An error of the Java compiler.
 *
 * @param code without what all of them begin with
 * @param message without the names of packages and directories that say nothing in a Flake.java
 * @param place with a column where that is known; absent where it is about no file
 * @param source the whole file
 * @param start of what it is about, in the file; -1 if that is not known
 * @param position where the compiler points; -1 if that is not known
 */
record JavaError(
        String code, String message, Optional<Place> place, JavaText source, int start, int position, int end) {
    /**
     * English, which the help is chosen by. The compiler has it for no locale in particular: asked for {@code ENGLISH},
     * it answers in the language of the machine.
     */
    static final Locale LANGUAGE = Locale.ROOT;

    private static final String PREFIX = "compiler.err.";

    /** Packages whose types are called by their own name alone in a Flake.java. */
    private static final Pattern WELL_KNOWN =
            Pattern.compile("\\b(java\\.lang|java\\.util|dev\\.flakegen\\.(dsl|nix|model))\\.(?=[A-Z])");

    /** Errors of the parser: after one, what follows is not looked at for its meaning. */
    private static final Set<String> SYNTAX = Set.of(
            "expected",
            "expected2",
            "expected3",
            "expected4",
            "not.stmt",
            "premature.eof",
            "else.without.if",
            "catch.without.try",
            "orphaned",
            "invalid.meth.decl.ret.type.req",
            "variable.not.allowed",
            "class.method.or.field.expected",
            "statement.not.expected",
            "initializer.not.allowed");

    private static final List<String> SYNTAX_BEGINS =
            List.of("illegal.", "unclosed.", "empty.char", "preview.feature", "feature.not", "underscore.");

    static JavaError of(Diagnostic<? extends JavaFileObject> error, Path root) {
        var folder = root + root.getFileSystem().getSeparator();
        var message = WELL_KNOWN
                .matcher(error.getMessage(LANGUAGE).replace(folder, ""))
                .replaceAll("")
                .replace("')' or ',' expected", "')' expected") // as newer compilers say it
                .strip();
        var code = error.getCode().startsWith(PREFIX) ? error.getCode().substring(PREFIX.length()) : error.getCode();
        var source = new JavaText(textOf(error.getSource()));
        int start = (int) error.getStartPosition();
        int position = (int) error.getPosition();
        var place = Optional.ofNullable(error.getSource())
                .map(file -> place(SourcePaths.relative(root, file), error.getLineNumber(), source, code, position));
        return new JavaError(code, message, place, source, start, position, (int) error.getEndPosition()).atItsStart();
    }

    private static String textOf(JavaFileObject source) {
        try {
            return source == null ? "" : source.getCharContent(true).toString();
        } catch (IOException e) {
            return ""; // it is shown without the line
        }
    }

    private static Place place(String file, long line, JavaText source, String code, int position) {
        int at = position;
        if (code.startsWith("cant.")) { // the compiler points to the dot before a name
            while (at >= 0
                    && at < source.text().length()
                    && isBeforeName(source.text().charAt(at))) {
                at++;
            }
        }
        boolean known = line > 0 && position >= 0 && !source.text().isEmpty();
        var before = source.lineBefore(at);
        int column = known ? before.getBytes(StandardCharsets.UTF_8).length + 1 : 0;
        int lines = known
                ? (int) source.text()
                        .substring(position, at)
                        .codePoints()
                        .filter(c -> c == '\n')
                        .count()
                : 0;
        return new Place(file, (int) Math.max(line, 1) + lines, column);
    }

    private static boolean isBeforeName(char c) {
        return c == '.' || Character.isWhitespace(c);
    }

    /** A value of the wrong type: what is wrong is all of it, and the compiler points to its last call. */
    private JavaError atItsStart() {
        if (!code.equals("prob.found.req") || start < 0 || start >= position) {
            return this;
        }
        var before = source.lineBefore(start);
        int line = (int) source.text().substring(0, start).lines().count() + (before.isEmpty() ? 1 : 0);
        var at = place.map(old -> new Place(old.file(), line, before.getBytes(StandardCharsets.UTF_8).length + 1));
        return new JavaError(code, message, at, source, start, position, end);
    }

    boolean isSyntax() {
        return SYNTAX.contains(code) || SYNTAX_BEGINS.stream().anyMatch(code::startsWith);
    }

    String title() {
        return message.lines().findFirst().orElse(message);
    }

    /** What it is about, as far as the compiler says that. */
    String about() {
        return start >= 0 && start < end && end <= source.text().length()
                ? source.text().substring(start, end)
                : "";
    }

    boolean isInFileOf(JavaError other) {
        return place.map(Place::file).equals(other.place.map(Place::file));
    }
}
