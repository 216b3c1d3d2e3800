package dev.flakegen.cli;

import dev.flakegen.init.InitOptions;
import dev.flakegen.init.InitTemplate;
import dev.flakegen.init.ProjectInit;
import dev.flakegen.plan.Change;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.Plan;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * Says what {@code init} did, and what to do next.
 *
 * @param asked the directory as it was typed
 * @param target the directory itself
 */
record InitReport(Terminal terminal, Path asked, Path target) {
    private static final ProjectPath GIT_ATTRIBUTES = ProjectPath.of(".gitattributes");

    ExitCode notADirectory(Path file) {
        terminal.err().println("conflict: " + file + ": a file is there, where a directory is needed");
        terminal.err().println("1 conflict; nothing was written");
        return ExitCode.CONFLICT;
    }

    /**
     * @param isNameMade whether the flake's name was made of the directory's
     */
    ExitCode of(ProjectInit.Result result, InitOptions options, boolean isNameMade, boolean quiet) throws IOException {
        if (!result.plan().conflicts().isEmpty()) {
            conflicts(result.plan());
            return ExitCode.CONFLICT;
        }
        if (!quiet) {
            done(result);
            if (isNameMade && !target.endsWith(options.name())) {
                terminal.out()
                        .println("The flake is called " + options.name() + "; --name NAME would call it otherwise.");
            }
            next(result, options.template());
        }
        return ExitCode.OK;
    }

    private void conflicts(Plan plan) {
        var err = terminal.err();
        for (var conflict : plan.conflicts()) {
            err.println("conflict: " + conflict.path() + ": " + conflict.why());
        }
        int count = plan.conflicts().size();
        err.println((count == 1 ? "1 conflict" : count + " conflicts") + "; nothing was written");
        err.println("Start the project in another directory, or move away what is in the way.");
    }

    private void done(ProjectInit.Result result) {
        for (var path : paths(result.plan())) {
            terminal.out().println("created   " + path);
        }
        for (var path : result.kept()) {
            terminal.out().println("kept      " + path + ", which was there");
            if (path.equals(GIT_ATTRIBUTES)) {
                terminal.out().println("          (generated files need line ends of LF: * text=auto eol=lf)");
            }
        }
    }

    private static TreeSet<ProjectPath> paths(Plan plan) {
        var paths = new TreeSet<ProjectPath>();
        plan.changes().stream()
                .filter(change -> change instanceof Change.Create)
                .map(Change::path)
                .forEach(paths::add);
        paths.add(Manifest.PATH);
        return paths;
    }

    /** Each line is a command that works as it stands, from where this one was typed. */
    private void next(ProjectInit.Result result, InitTemplate template) throws IOException {
        var out = terminal.out();
        out.println();
        out.println("Next:");
        if (!target.toRealPath().equals(terminal.directory().toRealPath())) {
            out.println("  cd " + GitReport.argument(asked.toString()));
        }
        var files = paths(result.plan());
        files.addAll(result.kept());
        var git = new GitReport(result.project().root(), result.project().root(), terminal.environment());
        git.addCommand(files)
                .ifPresent(command -> out.println("  " + command + "   # Nix sees what git tracks, and nothing else"));
        git.forcedAddCommand(paths(result.plan()))
                .ifPresent(command -> out.println("  " + command + "   # a rule of git's ignores these"));
        if (template == InitTemplate.MINIMAL) {
            out.println("  nix run               # the package");
        }
        out.println("  nix develop           # the dev shell");
        out.println("  nix flake check");
        out.println("  flakegen generate     # after a change of Flake.java");
    }
}
