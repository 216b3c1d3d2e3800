package dev.flakegen.cli;

import dev.flakegen.model.FlakegenVersion;
import dev.flakegen.report.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;

/** Sets picocli up: what a wrong call, a failure and a bug look like. */
final class CommandLineFactory {
    /** The section of a help text that says where more is said. */
    private static final String DOCUMENTATION = "documentation";

    private CommandLineFactory() {}

    static CommandLine create(Terminal terminal) {
        var root = new RootCommand(terminal);
        var line = new CommandLine(root)
                .addSubcommand(new InitCommand(root, terminal))
                .addSubcommand(new GenerateCommand(root, terminal))
                .addSubcommand(new FmtCommand(root, terminal))
                .addSubcommand(new ShowCommand(root, terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new HelpCommand(terminal))
                .setExpandAtFiles(false) // @a.nix is a path
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionStrategy(parsed -> {
                    var colours = root.style(terminal) == Style.COLOURED ? Ansi.ON : Ansi.OFF;
                    parsed.commandSpec().root().commandLine().setColorScheme(Help.defaultColorScheme(colours));
                    return new RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((wrong, args) -> usage(wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> failure(thrown, command.getErr()));
        line.setHelpSectionKeys(sections(line.getHelpSectionKeys()));
        addToHelp(line);
        line.getSubcommands().values().forEach(CommandLineFactory::addToHelp);
        return line;
    }

    /** In the order that they are read in: examples, exit codes, and where more is said. */
    private static List<String> sections(List<String> usual) {
        var exitCodes = List.of(
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING, UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);
        var sections = new ArrayList<>(usual);
        sections.removeAll(exitCodes);
        sections.addAll(exitCodes);
        sections.add(DOCUMENTATION);
        return sections;
    }

    /** What the help of every command ends with: the exit codes, and where more is said. */
    private static void addToHelp(CommandLine line) {
        line.getHelpSectionMap()
                .put(
                        DOCUMENTATION,
                        help -> help.createHeading("%n@|bold Documentation:|@ README.md and docs/ in the"
                                + " checkout of flakegen; 'flakegen explain' for the errors%n"));
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%n@|bold Exit codes:|@%n")
                .exitCodeList(ExitCode.meanings());
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
