package dev.flakegen.cli;

import dev.flakegen.generator.FlakeProject;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.report.DiagnosticFormatter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says what is wrong, whichever command found it. */
final class DiagnosticReport {
    private final RootCommand root;
    private final Terminal terminal;

    DiagnosticReport(RootCommand root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
    }

    /** That there is no description to run, in a directory or above it. */
    void noDescription(Path start) throws IOException {
        print(List.of(FlakeProject.missing(start)), place -> Optional.empty());
    }

    /** All that was found, with lines of the project. */
    void print(List<Diagnostic> diagnostics, ProjectDirectory project) {
        print(diagnostics, place -> project.line(place.file(), place.line()));
    }

    /** All of them, by place, how many there are, and where they are explained. */
    private void print(List<Diagnostic> diagnostics, DiagnosticFormatter.SourceLines sources) {
        terminal.err().print(formatter(sources).format(diagnostics));
        pointToExplanations(diagnostics);
    }

    /** One, while there may be more to come. */
    void printOne(Diagnostic diagnostic, DiagnosticFormatter.SourceLines sources) {
        terminal.err().println(formatter(sources).format(diagnostic));
    }

    /** The last line of a run that found errors. */
    void pointToExplanations(List<Diagnostic> diagnostics) {
        if (root.quiet() || diagnostics.stream().noneMatch(Diagnostic::isError)) {
            return;
        }
        var codes = diagnostics.stream()
                .map(diagnostic -> diagnostic.code().toString())
                .distinct()
                .sorted()
                .toList();
        terminal.err()
                .println(
                        codes.size() == 1
                                ? "Try 'flakegen explain " + codes.get(0) + "' for more."
                                : "Try 'flakegen explain CODE' for more, with one of " + String.join(", ", codes)
                                        + ".");
    }

    private DiagnosticFormatter formatter(DiagnosticFormatter.SourceLines sources) {
        return new DiagnosticFormatter(sources, root.style(terminal));
    }
}
