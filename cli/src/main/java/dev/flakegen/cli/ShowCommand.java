package dev.flakegen.cli;

import dev.flakegen.generator.FlakeProject;
import dev.flakegen.model.Flake;
import dev.flakegen.model.NearestName;
import dev.flakegen.nix.AttrName;
import dev.flakegen.outputs.Outputs;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.report.OutputsFormatter;
import dev.flakegen.report.OutputsJson;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code flakegen show}. */
@Command(
        name = "show",
        description = {
            "Shows the outputs of the flake, each with the line that makes it.",
            "They are what Flake.java describes, as 'nix flake show' draws them, without Nix. Nothing is written."
        },
        footer = {"%n@|bold Examples:|@", "  flakegen show", "  flakegen show --system x86_64-linux --json"})
final class ShowCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final StartDirectory directory;

    @Option(names = "--json", description = "Print JSON, as 'nix flake show --json' does.")
    private boolean json;

    @Option(
            names = "--system",
            paramLabel = "SYSTEM",
            description = "Show what the flake has for this system, and what is for all; x86_64-linux, for one.")
    private @Nullable String system;

    ShowCommand(RootCommand root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
        this.directory = StartDirectory.afterCommand(root);
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
        var generation = new FlakeProject(project.get(), terminal.environment(), ignored, terminal.host()).generation();
        report.print(generation.diagnostics(), project.get());
        if (generation.flake().isEmpty()) {
            return ExitCode.DESCRIPTION.number();
        }
        var flake = generation.flake().get();
        terminal.out().print(shown(flake, outputs(flake), project.get()));
        return ExitCode.OK.number();
    }

    private Outputs outputs(Flake flake) {
        var all = Outputs.of(flake);
        if (system == null) {
            return all;
        }
        var systems = all.systems(flake.systems());
        var asked = new AttrName(system);
        if (!systems.contains(asked)) {
            throw new ParameterException(spec.commandLine(), unknownSystem(system, systems));
        }
        return all.on(asked, systems);
    }

    private static String unknownSystem(String system, SortedSet<AttrName> systems) {
        var names = systems.stream().map(AttrName::name).toList();
        if (names.isEmpty()) {
            return "the flake is not for '" + system + "': it names no systems";
        }
        return "the flake is not for '" + system + "', but for " + String.join(", ", names)
                + NearestName.question(system, names.stream())
                        .map(question -> "; " + question)
                        .orElse("");
    }

    private String shown(Flake flake, Outputs outputs, ProjectDirectory project) {
        if (json) {
            return OutputsJson.write(outputs);
        }
        var directory = Objects.toString(project.root().getFileName(), "/");
        return new OutputsFormatter(root.style(terminal)).format(flake, outputs, directory);
    }
}
