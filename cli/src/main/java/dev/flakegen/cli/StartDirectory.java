package dev.flakegen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code -C DIR}, as commands have it that work in a project. */
final class StartDirectory {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            description = "Start in this directory instead of the current one.")
    private Path directory = Path.of("");

    /** The directory; that it does not exist is a wrong call. */
    Path in(Terminal terminal) throws IOException {
        var start = terminal.directory().resolve(directory);
        if (Files.isDirectory(start)) {
            return start;
        }
        var message = Files.exists(start)
                ? "this is a file, not a directory: " + directory
                : MissingFile.of("directory", directory.toString(), start);
        throw new ParameterException(spec.commandLine(), message);
    }
}
