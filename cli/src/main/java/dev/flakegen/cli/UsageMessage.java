package dev.flakegen.cli;

import dev.flakegen.model.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The message about a wrong command line: what is wrong with it, and what may have been meant. */
final class UsageMessage {
    private static final String OF_GENERATE = "'flakegen generate' writes what Flake.java describes";

    /** Words of other tools, each with the command of this one. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("check", "it is 'flakegen generate --check'"),
            Map.entry("verify", "it is 'flakegen generate --check'"),
            Map.entry("validate", "it is 'flakegen generate --check'"),
            Map.entry("lint", "it is 'flakegen generate --check', or 'flakegen fmt --check' for Nix files"),
            Map.entry("diff", "it is 'flakegen generate --diff'"),
            Map.entry("format", "it is 'flakegen fmt'"),
            Map.entry("gen", OF_GENERATE),
            Map.entry("build", OF_GENERATE),
            Map.entry("run", OF_GENERATE),
            Map.entry("write", OF_GENERATE),
            Map.entry("update", OF_GENERATE + "; inputs are brought up to date with 'nix flake update'"),
            Map.entry("upgrade", OF_GENERATE + "; inputs are brought up to date with 'nix flake update'"),
            Map.entry("lock", "inputs are locked with 'nix flake lock'"),
            Map.entry("new", "it is 'flakegen init'"),
            Map.entry("create", "it is 'flakegen init'"),
            Map.entry("list", "it is 'flakegen show'"),
            Map.entry("outputs", "it is 'flakegen show'"),
            Map.entry("version", "it is 'flakegen --version'"));

    private UsageMessage() {}

    static String of(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(UsageMessage::missing).collect(Collectors.joining(", and "));
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        } else if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return invalid(wrong.getArgSpec(), wrong.getValue());
        }
        return wrong.getMessage();
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        var argument = unmatched.getUnmatched().get(0);
        var line = unmatched.getCommandLine();
        if (unmatched.isUnknownOption()) {
            var option = argument.split("=", 2)[0];
            var options = line.getCommandSpec().optionsMap().keySet().stream().sorted();
            return "there is no option '" + option + "'" + question(option, options) + ofCommands(option, line);
        } else if (!line.getSubcommands().isEmpty()) {
            var commands = line.getSubcommands().keySet().stream().sorted();
            return "there is no command '" + argument + "'"
                    + Optional.ofNullable(OTHER_WORDS.get(argument.toLowerCase(Locale.ROOT)))
                            .map(meant -> "; " + meant)
                            .orElseGet(() -> question(argument, commands));
        }
        return "'" + argument + "' is one argument too many";
    }

    /** Names the commands that an option belongs to, where it stands before the command. */
    private static String ofCommands(String option, CommandLine line) {
        var commands = line.getSubcommands().entrySet().stream()
                .filter(command ->
                        command.getValue().getCommandSpec().optionsMap().containsKey(option))
                .map(command -> "'flakegen " + command.getKey() + " " + option + "'")
                .toList();
        return commands.isEmpty() ? "" : "; it stands after its command: " + either(commands);
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption()
                ? name(argument) + " needs a value: " + argument.paramLabel()
                : argument.paramLabel() + " is missing";
    }

    private static String invalid(ArgSpec argument, String value) {
        if (!argument.type().isEnum()) {
            return name(argument) + " cannot be '" + value + "'";
        }
        var choices = Arrays.stream(argument.type().getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .toList();
        return name(argument) + " is " + either(choices) + ", not '" + value + "'" + question(value, choices.stream());
    }

    private static String either(List<String> choices) {
        int last = choices.size() - 1;
        return last == 0 ? choices.get(0) : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }

    private static String question(String name, Stream<String> names) {
        return NearestName.question(name, names)
                .map(question -> "; " + question)
                .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "'" + option.longestName() + "'" : argument.paramLabel();
    }
}
