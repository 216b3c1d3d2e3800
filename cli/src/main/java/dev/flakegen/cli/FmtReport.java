package dev.flakegen.cli;

import dev.flakegen.format.Formatted;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.report.DiagnosticFormatter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what formatting did, or would do, file by file. */
final class FmtReport {
    private final Terminal terminal;
    private final RootCommand root;
    private final boolean check;
    private final DiagnosticReport diagnostics;
    private final List<Diagnostic> wrong = new ArrayList<>();
    private int files;
    private boolean different;
    private boolean failed;

    FmtReport(Terminal terminal, RootCommand root, boolean check) {
        this.terminal = terminal;
        this.root = root;
        this.check = check;
        this.diagnostics = new DiagnosticReport(root, terminal);
    }

    FmtReport of(String name, Formatted formatted) {
        files++;
        if (formatted instanceof Formatted.Wrong mistake) {
            wrong(mistake.diagnostic(), mistake.text());
        } else if (formatted instanceof Formatted.Changed) {
            different = true;
            say((check ? "unformatted " : "formatted   ") + name);
        } else if (root.verbose()) {
            say("unchanged   " + name);
        }
        return this;
    }

    /**
     * @param text of the file that it is about
     */
    FmtReport wrong(Diagnostic diagnostic, String text) {
        wrong.add(diagnostic);
        DiagnosticFormatter.SourceLines lines = place -> Stream.concat(text.lines(), Stream.of(""))
                .skip(place.line() - 1L)
                .findFirst();
        diagnostics.printOne(diagnostic, lines);
        return this;
    }

    FmtReport failed(IOException e) {
        failed = true;
        terminal.err().println("flakegen: " + IoMessage.of(e));
        return this;
    }

    ExitCode end() {
        diagnostics.pointToExplanations(wrong);
        if (failed) {
            return ExitCode.IO;
        } else if (!wrong.isEmpty()) {
            return ExitCode.DESCRIPTION;
        } else if (different) {
            return check ? ExitCode.DIFFERENT : ExitCode.OK;
        }
        if (!check) {
            say("nothing to do: " + (files == 0 ? "there are no Nix files" : formatted()));
        }
        return ExitCode.OK;
    }

    private String formatted() {
        return files == 1 ? "the file is formatted" : "all " + files + " files are formatted";
    }

    private void say(String line) {
        if (!root.quiet()) {
            terminal.out().println(line);
        }
    }
}
