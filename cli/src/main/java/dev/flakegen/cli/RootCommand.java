package dev.flakegen.cli;

import dev.flakegen.report.Style;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code flakegen}, and what all its commands take. */
@Command(
        name = "flakegen",
        description = "Generates Nix flakes from a typed description in Java.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        footer = {
            "%n@|bold Examples:|@",
            "  flakegen init my-project          start a project in a new directory",
            "  flakegen generate                 write what Flake.java describes",
            "  flakegen -C DIR generate --check  exit 1 if a file is out of date"
        })
final class RootCommand implements Callable<Integer> {
    /** When messages are coloured. */
    enum Color {
        auto,
        always,
        never
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final StartDirectory directory = StartDirectory.beforeCommand();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colour messages: ${COMPLETION-CANDIDATES}. The default is auto: on a terminal, unless"
                    + " NO_COLOR is set.")
    private Color color = Color.auto;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Name every file, the unchanged ones too.")
    private boolean verbose;

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    StartDirectory directory() {
        return directory;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** How messages look on this terminal. */
    Style style(Terminal terminal) {
        return coloured(terminal) ? Style.COLOURED : Style.PLAIN;
    }

    private boolean coloured(Terminal terminal) {
        return switch (color) {
            case always -> true;
            case never -> false;
            case auto ->
                terminal.colours()
                        && terminal.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    }

    /** Without a command there is nothing to do but to say which there are, or that one is missing. */
    @Override
    public Integer call() {
        if (!spec.commandLine().getParseResult().originalArgs().isEmpty()) {
            var start = directory
                    .given()
                    .map(given -> "-C " + GitReport.argument(given.toString()) + " ")
                    .orElse("");
            throw new ParameterException(
                    spec.commandLine(), "a command is missing, as in 'flakegen " + start + "generate'");
        }
        spec.commandLine().usage(terminal.out());
        return ExitCode.USAGE.number();
    }
}
