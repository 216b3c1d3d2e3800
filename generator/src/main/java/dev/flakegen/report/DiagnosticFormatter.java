package dev.flakegen.report;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Diagnostics as a modern compiler shows them:
 *
 * <pre>
 * error[duplicate-package]: package 'hello' is declared twice
 *   --&gt; Flake.java:23
 *    |
 * 23 |     registry.callPackage("hello", "pkgs/hello2");
 *    |
 *    = first declared at Flake.java:12
 *    = help: give the second one another name, or remove it
 * </pre>
 *
 * A caret stands below the place in the line, where that is known.
 */
public final class DiagnosticFormatter {
    /** Finds the text of a line. */
    @FunctionalInterface
    public interface SourceLines {
        /** The line without its end; empty if it cannot be had. */
        Optional<String> line(Place place);
    }

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
            diagnostic -> diagnostic.place().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    /** Nobody reads more of them at once. */
    private static final int MOST = 100;

    private final SourceLines sources;
    private final Style style;

    public DiagnosticFormatter(SourceLines sources, Style style) {
        this.sources = sources;
        this.style = style;
    }

    /** By place, and how many there are; of very many, as many as anybody reads, errors before warnings. */
    public String format(List<Diagnostic> diagnostics) {
        var out = new StringBuilder();
        var shown = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::isError).reversed().thenComparing(BY_PLACE))
                .limit(MOST)
                .sorted(BY_PLACE)
                .toList();
        shown.forEach(diagnostic -> out.append(format(diagnostic)).append('\n'));
        if (shown.size() < diagnostics.size()) {
            out.append("… and ")
                    .append(count(
                            errors(diagnostics) - errors(shown), warnings(diagnostics) - warnings(shown), "more "))
                    .append("\n\n");
        }
        if (errors(diagnostics) > 0) {
            out.append(count(errors(diagnostics), warnings(diagnostics), "")).append("; nothing was written\n");
        } else if (diagnostics.size() > 1) {
            out.append(count(0, diagnostics.size(), "")).append('\n');
        }
        return out.toString();
    }

    private static long errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    private static long warnings(List<Diagnostic> diagnostics) {
        return diagnostics.size() - errors(diagnostics);
    }

    /** {@code 2 errors, 1 warning}. */
    private static String count(long errors, long warnings, String more) {
        return Stream.of(count(errors, more + "error"), count(warnings, more + "warning"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(long number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }

    /** One, by itself. */
    public String format(Diagnostic diagnostic) {
        var out = new StringBuilder();
        var severity = diagnostic.isError() ? "error" : "warning";
        var part = diagnostic.isError() ? Style.Part.ERROR : Style.Part.WARNING;
        out.append(style.apply(part, severity + "[" + diagnostic.code() + "]"))
                .append(style.apply(Style.Part.TITLE, ": " + PrintableText.of(diagnostic.message())))
                .append('\n');
        int width = diagnostic
                .place()
                .map(place -> Integer.toString(place.line()).length())
                .orElse(0);
        diagnostic.place().ifPresent(place -> frame(place, width, out));
        for (var note : diagnostic.notes()) {
            remark(note, width, Style.Part.GUTTER, out);
        }
        diagnostic.help().ifPresent(help -> remark("help: " + help, width, Style.Part.HELP, out));
        return out.toString();
    }

    private void frame(Place place, int width, StringBuilder out) {
        out.append(" ".repeat(width))
                .append(style.apply(Style.Part.GUTTER, "--> "))
                .append(place)
                .append('\n');
        var line = sources.line(place);
        if (line.isPresent()) {
            gutter("", width, out).append('\n');
            var excerpt = Excerpt.of(line.get(), place.column());
            var text = PrintableText.of(excerpt.line());
            gutter(Integer.toString(place.line()), width, out)
                    .append(text.isEmpty() ? "" : " " + text)
                    .append('\n');
            gutter("", width, out)
                    .append(excerpt.before()
                            .map(before -> " " + blank(PrintableText.of(before)) + style.apply(Style.Part.CARET, "^"))
                            .orElse(""))
                    .append('\n');
        }
    }

    /** As wide as a text, where tabs are as wide as they are there. */
    private static String blank(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(c == '\t' ? "\t" : " ".repeat(CharacterWidth.of(c))));
        return out.toString();
    }

    private StringBuilder gutter(String number, int width, StringBuilder out) {
        return out.append(style.apply(Style.Part.GUTTER, " ".repeat(width - number.length()) + number + " |"));
    }

    /** A note; further lines stand under the first. */
    private void remark(String text, int width, Style.Part part, StringBuilder out) {
        var lines = PrintableText.of(text).split("\n", -1);
        out.append(" ".repeat(width + 1))
                .append(style.apply(part, "= " + lines[0]))
                .append('\n');
        for (int i = 1; i < lines.length; i++) {
            out.append(" ".repeat(width + 3)).append(lines[i]).append('\n');
        }
    }
}
