package dev.flakegen.cli;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.generator.FlakeProject;
import dev.flakegen.generator.Run;
import dev.flakegen.plan.Plan;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code flakegen generate}. */
@Command(
        name = "generate",
        description = {
            "Writes the files that Flake.java describes.",
            "Flake.java is looked for in the directory and above it. A file that was edited by hand, or that flakegen"
                    + " did not write, stays as it is, and nothing is written (exit 4)."
        },
        footer = {
            "%n@|bold Examples:|@",
            "  flakegen generate",
            "  flakegen generate --check    exit 1 if something would change, for CI"
        })
final class GenerateCommand implements Callable<Integer> {
    private final RootCommand root;
    private final Terminal terminal;
    private final DiagnosticReport diagnostics;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final StartDirectory directory;

    @Option(names = "--check", description = "Write nothing; exit 1 if something would change.")
    private boolean check;

    @Option(names = "--diff", description = "Write nothing; show what would change, and exit 1 if something would.")
    private boolean diff;

    @Option(names = "--force", description = "Overwrite and delete files that are in the way, or were edited by hand.")
    private boolean force;

    GenerateCommand(RootCommand root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
        this.directory = StartDirectory.afterCommand(root);
        this.diagnostics = new DiagnosticReport(root, terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (force && (check || diff)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + (check ? "--check" : "--diff") + "' writes nothing, and '--force' overwrites: leave out one");
        }
        var start = directory.in(terminal);
        var project = FlakeProject.find(start);
        if (project.isEmpty()) {
            diagnostics.noDescription(start);
            return ExitCode.DESCRIPTION.number();
        }
        var flake = new FlakeProject(
                project.get(), terminal.environment(), new GitIgnored(terminal.environment()), terminal.host());
        try {
            return (check || diff ? show(flake.plan()) : write(flake.generate(force))).number();
        } catch (ProjectCache.LockedException e) {
            terminal.err().println("flakegen: " + e.getMessage() + "; nothing was written");
            return ExitCode.IO.number();
        }
    }

    private ExitCode show(Run run) {
        diagnostics.print(run.diagnostics(), run.project());
        if (run.plan().isEmpty()) {
            return ExitCode.DESCRIPTION;
        }
        var plan = run.plan().get();
        var report = report(plan);
        if (diff) {
            report.diffs(terminal.out());
        } else if (!root.quiet()) {
            report.wouldChange(terminal.out());
            report.hint(terminal.err(), directory.given());
        }
        return plan.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private ExitCode write(Run run) throws IOException {
        diagnostics.print(run.diagnostics(), run.project());
        if (run.plan().isEmpty()) {
            return ExitCode.DESCRIPTION;
        }
        var plan = run.plan().get();
        if (!plan.conflicts().isEmpty()) {
            report(plan).conflicts(terminal.err());
            return ExitCode.CONFLICT;
        }
        if (!root.quiet()) {
            report(plan).changed(terminal.out());
        }
        new GitReport(run.project().root(), terminal.directory().toRealPath(), terminal.environment())
                .print(plan, run.sources(), terminal.err());
        return ExitCode.OK;
    }

    private PlanReport report(Plan plan) {
        return new PlanReport(plan, root.style(terminal), root.verbose());
    }
}
