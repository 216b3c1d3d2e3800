package dev.flakegen.cli;

import dev.flakegen.model.FlakegenVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Sets picocli up: what a wrong call, a failure and a bug look like. */
final class CommandLineFactory {
    private CommandLineFactory() {}

    static CommandLine create(Terminal terminal) {
        var root = new RootCommand();
        var line = new CommandLine(root)
                .addSubcommand(new InitCommand(root, terminal))
                .addSubcommand(new GenerateCommand(root, terminal))
                .addSubcommand(new FmtCommand(root, terminal))
                .addSubcommand(new ShowCommand(root, terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .setExpandAtFiles(false) // @a.nix is a path
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((wrong, args) -> usage(wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> failure(thrown, command.getErr()));
        return line;
    }

    private static int usage(ParameterException wrong) {
        var err = wrong.getCommandLine().getErr();
        err.println("flakegen: " + UsageMessage.of(wrong));
        err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }

    private static int failure(Exception thrown, PrintWriter err) {
        if (thrown instanceof IOException io) {
            err.println("flakegen: " + IoMessage.of(io));
            return (io instanceof ToolException ? ExitCode.TOOL : ExitCode.IO).number();
        } else if (thrown instanceof InvalidPathException invalid) {
            // Java knows file names by the locale's encoding.
            err.println("flakegen: no file can be called '" + invalid.getInput()
                    + "' in this locale; try one with UTF-8, as in LC_ALL=C.UTF-8");
            return ExitCode.IO.number();
        }
        return bug(thrown, err);
    }

    static int bug(Throwable thrown, PrintWriter err) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        err.println(
                "flakegen: this is a bug in flakegen, not in your description. Please report it with what follows:");
        err.println("flakegen " + FlakegenVersion.current() + ", Java " + Runtime.version());
        err.println(trace);
        return ExitCode.BUG.number();
    }
}
