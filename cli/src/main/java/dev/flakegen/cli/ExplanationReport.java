package dev.flakegen.cli;

import dev.flakegen.explain.ExampleFile;
import dev.flakegen.explain.Explanation;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Shows explanations as text for a terminal. */
record ExplanationReport(PrintWriter out) {
    private static final int INDENT = 4;

    /** One, with its examples. */
    void print(Explanation explanation) {
        out.println(explanation.code());
        out.println();
        out.println(explanation.cause());
        for (var file : explanation.files()) {
            out.println();
            out.println(title(file));
            out.println();
            out.print(indented(file.text()));
        }
    }

    private static String title(ExampleFile file) {
        var title = switch (file.use()) {
            case WRONG -> "Wrong";
            case RIGHT -> "Right";
            case BOTH -> "In both";
        };
        return title + (file.isFlakeJava() ? ":" : ", " + file.path() + ":");
    }

    /** Blank lines stay empty. */
    private static String indented(String text) {
        return text.replaceAll("(?m)^(?=.)", " ".repeat(INDENT));
    }

    /** A line for each, by name. */
    void list(List<Explanation> explanations) {
        int width = explanations.stream()
                .mapToInt(explanation -> explanation.code().toString().length())
                .max()
                .orElse(0);
        explanations.stream()
                .sorted(Comparator.comparing(explanation -> explanation.code().toString()))
                .forEach(explanation ->
                        out.printf(Locale.ROOT, "%-" + width + "s  %s%n", explanation.code(), explanation.summary()));
    }
}
