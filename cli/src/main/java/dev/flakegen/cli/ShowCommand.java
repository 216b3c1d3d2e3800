package dev.flakegen.cli;

import dev.flakegen.generator.FlakeProject;
import dev.flakegen.model.Flake;
import dev.flakegen.outputs.Outputs;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.report.OutputsFormatter;
import dev.flakegen.report.OutputsJson;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code flakegen show}. */
@Command(
        name = "show",
        description = {
            "Shows the outputs of the flake, each with the line that makes it.",
            "They are what Flake.java describes, as 'nix flake show' draws them, without Nix. Nothing is written."
        })
final class ShowCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Terminal terminal;

    @Mixin
    private StartDirectory directory;

    @Option(names = "--json", description = "Print JSON, as 'nix flake show --json' does.")
    private boolean json;

    ShowCommand(RootCommand root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var report = new DiagnosticReport(root, terminal);
        var start = directory.in(terminal);
        var project = FlakeProject.find(start);
        if (project.isEmpty()) {
            report.noDescription(start);
            return ExitCode.DESCRIPTION.number();
        }
        var ignored = new GitIgnored(terminal.environment());
        var generation = new FlakeProject(project.get(), terminal.environment(), ignored).generation();
        report.print(generation.diagnostics(), project.get());
        if (generation.flake().isEmpty()) {
            return ExitCode.DESCRIPTION.number();
        }
        terminal.out().print(shown(generation.flake().get(), project.get()));
        return ExitCode.OK.number();
    }

    private String shown(Flake flake, ProjectDirectory project) {
        if (json) {
            return OutputsJson.write(Outputs.of(flake));
        }
        var directory = Objects.toString(project.root().getFileName(), "/");
        return new OutputsFormatter(root.style(terminal)).format(flake, directory);
    }
}
