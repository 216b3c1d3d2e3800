package dev.flakegen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code -C DIR}, before the command or after it. */
final class StartDirectory {
    private final Optional<StartDirectory> beforeCommand;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            description = "Start in this directory instead of the current one.")
    private @Nullable Path directory;

    private StartDirectory(Optional<StartDirectory> beforeCommand) {
        this.beforeCommand = beforeCommand;
    }

    /** The option before the command. */
    static StartDirectory beforeCommand() {
        return new StartDirectory(Optional.empty());
    }

    /** The option after the command; given in both places, it is given twice. */
    static StartDirectory afterCommand(RootCommand root) {
        return new StartDirectory(Optional.of(root.directory()));
    }

    /** The directory as it was typed; empty where it was not. */
    Optional<Path> given() {
        var before = beforeCommand.flatMap(StartDirectory::given);
        if (before.isPresent() && directory != null) {
            throw new ParameterException(
                    spec.commandLine(), "'--directory' is given twice, before the command and after it");
        }
        return Optional.ofNullable(directory).or(() -> before);
    }

    /** The directory; that it does not exist is a wrong call. */
    Path in(Terminal terminal) throws IOException {
        var typed = given().orElse(Path.of(""));
        var start = terminal.directory().resolve(typed);
        if (Files.isDirectory(start)) {
            return start;
        }
        var message = Files.exists(start)
                ? "this is a file, not a directory: " + typed
                : MissingFile.of("directory", typed.toString(), start);
        throw new ParameterException(spec.commandLine(), message);
    }
}
