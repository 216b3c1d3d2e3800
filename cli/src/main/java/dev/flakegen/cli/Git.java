package dev.flakegen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Runs git in a directory. */
final class Git {
    /** What git sets for the hooks that it runs: they name one repository, and the one of another directory is another. */
    private static final List<String> OF_ONE_REPOSITORY =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX");

    private final Path directory;
    private final Map<String, String> environment;

    Git(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** Of the repository that the directory is in, whichever the environment speaks of. Messages are in English. */
    static Git ofDirectory(Path directory, Map<String, String> environment) {
        var own = new HashMap<>(environment);
        OF_ONE_REPOSITORY.forEach(own::remove);
        own.put("LC_ALL", "C");
        return new Git(directory, own);
    }

    /**
     * What git came to.
     *
     * @param fields what it printed, split at NUL
     */
    record Result(int exit, List<String> fields, String err) {}

    /** Runs git to its end; empty where there is no git. */
    Optional<Result> run(String stdin, String... arguments) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process git;
        try {
            git = builder.start();
        } catch (IOException e) {
            return Optional.empty();
        }
        // while we write, lest both sides wait
        var out = CompletableFuture.supplyAsync(() -> text(git.getInputStream()));
        var err = CompletableFuture.supplyAsync(() -> text(git.getErrorStream()));
        try (var in = git.getOutputStream()) {
            in.write(stdin.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended without listening; its exit code says why
        }
        var fields =
                out.join().isEmpty() ? List.<String>of() : List.of(out.join().split("\0"));
        return Optional.of(new Result(exit(git), fields, err.join()));
    }

    private static int exit(Process git) {
        try {
            return git.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while git was at work", e);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
