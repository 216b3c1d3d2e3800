package dev.flakegen.cli;

import dev.flakegen.explain.ExampleFile;
import dev.flakegen.explain.Explanation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code docs/errors.md}: every code, by name, with what flakegen says to its wrong example. */
final class ErrorsPage {
    private static final String HEAD = """
            # Errors

            What flakegen finds wrong has a code, as in `error[duplicate-package]`. This page has all of them, each with its cause,
            a wrong example, what flakegen says to it, and a right one; `flakegen explain CODE` shows them in a terminal.

            An example is a whole file, or statements of `define` in a `Flake.java` as in the [README](../README.md), where they
            begin at line 9. The page is written by a test, from the
            [explanations](../generator/src/main/resources/dev/flakegen/explain) and real runs of `flakegen generate -q`.

            | code | |
            | --- | --- |
            """;

    private static final String TAIL = """
            ## Messages without a code

            They are not about the description. The [exit code](command-line.md) says what they are about.

            | exit | for example | what it is, and what to do |
            | --- | --- | --- |
            | 0 | `Nix does not see files that git does not track.` | In a repository, a flake is what git tracks. Run the `git add -N` that is shown; where a rule of `.gitignore` is named, take the file out of it. |
            | 1 | `outdated  flake.nix` | With `--check` or `--diff`: this is what `flakegen generate` would change. Run it, and commit what it writes. |
            | 2 | `flakegen: there is no option '--chek'; did you mean '--check'?` | The command is not called so; nothing was done. What was perhaps meant is shown, and `--help` shows what there is. |
            | 4 | `conflict: flake.nix: it was edited by hand` | A generated file was edited by hand, or a file of yours is in its place; nothing was written. The difference is shown: move it into `Flake.java` or a file of your own, or give it up with `--force`. |
            | 5 | `flakegen: git does not tell what it ignores in …` | A program that flakegen runs failed or is missing; its own words follow. Mend what it names, and run flakegen again. |
            | 6 | `flakegen: no permission: …; nothing was written`, `flakegen: another run of flakegen is at work in this project; nothing was written` | Something could not be read or written; the file is named, and what was there is as it was. Mend that, or wait for the other run, and run flakegen again: it finishes the work. |
            | 70 | `flakegen: this is a bug in flakegen, not in your description.` | Please report it, with all that follows. |
            """;

    private record Entry(Explanation explanation, String said) {}

    private final Map<String, Entry> entries = new TreeMap<>();

    void add(Explanation explanation, String said) {
        entries.put(explanation.code().toString(), new Entry(explanation, said));
    }

    String text() {
        var page = new StringBuilder(HEAD);
        entries.forEach((code, entry) -> page.append("| [")
                .append(code)
                .append("](#")
                .append(code)
                .append(") | ")
                .append(entry.explanation().summary())
                .append(" |\n"));
        entries.values().forEach(entry -> section(entry, page));
        return page.append('\n').append(TAIL).toString();
    }

    private static void section(Entry entry, StringBuilder page) {
        var explanation = entry.explanation();
        paragraph("## " + explanation.code(), page);
        paragraph(explanation.cause(), page);
        example("Wrong:", explanation.wrong(), page);
        paragraph("flakegen says:", page);
        block("text", entry.said(), page);
        var onlyRight = explanation.files().stream()
                .filter(file -> file.use() == ExampleFile.Use.RIGHT)
                .toList();
        example("Right:", onlyRight, page);
    }

    private static void example(String title, List<ExampleFile> files, StringBuilder page) {
        paragraph(title, page);
        for (var file : files) {
            if (!file.isFlakeJava()) {
                paragraph("`" + file.path() + "`:", page);
            }
            block(file.language(), file.text(), page);
        }
    }

    private static void paragraph(String text, StringBuilder page) {
        page.append('\n').append(text).append('\n');
    }

    /** What is said ends with one end of line, however many it had. */
    private static void block(String language, String text, StringBuilder page) {
        paragraph("```" + language + "\n" + text.stripTrailing() + "\n```", page);
    }
}
