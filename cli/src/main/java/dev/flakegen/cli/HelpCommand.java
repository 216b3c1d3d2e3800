package dev.flakegen.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code flakegen help}: the same as {@code --help} after the command. */
@Command(
        name = "help",
        description = {"Shows the help of a command.", "Without a COMMAND, that of flakegen."},
        footer = {"%n@|bold Examples:|@", "  flakegen help", "  flakegen help generate"})
final class HelpCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command to show the help of.")
    private Optional<String> command = Optional.empty();

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        var root = spec.root().commandLine();
        command.map(name -> subcommand(root, name)).orElse(root).usage(terminal.out());
    }

    private static CommandLine subcommand(CommandLine root, String name) {
        var found = root.getSubcommands().get(name);
        if (found == null) {
            throw new UnmatchedArgumentException(root, List.of(name));
        }
        return found;
    }
}
