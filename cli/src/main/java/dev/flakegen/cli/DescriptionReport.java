package dev.flakegen.cli;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.report.DiagnosticFormatter;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a description, or that there is none. */
record DescriptionReport(RootCommand root, Terminal terminal) {
    void missing() {
        var missing = Diagnostic.error(
                        DiagnosticCode.NO_DESCRIPTION, "there is no Flake.java here, nor in any directory above")
                .help("go to the project, or name its directory with -C DIR");
        print(List.of(missing), place -> Optional.empty());
    }

    void print(List<Diagnostic> diagnostics, ProjectDirectory project) {
        print(diagnostics, place -> project.line(place.file(), place.line()));
    }

    private void print(List<Diagnostic> diagnostics, DiagnosticFormatter.SourceLines sources) {
        terminal.err().print(new DiagnosticFormatter(sources, root.style(terminal)).format(diagnostics));
    }
}
