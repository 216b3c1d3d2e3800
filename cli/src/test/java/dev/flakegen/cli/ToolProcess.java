package dev.flakegen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the tool as a process of its own, in the environment of a test's project. */
final class ToolProcess {
    private final TestProject project;
    private final List<String> before = new ArrayList<>();
    private String classPath = System.getProperty("java.class.path");

    private ToolProcess(TestProject project) {
        this.project = project;
    }

    static ToolProcess of(TestProject project) {
        return new ToolProcess(project);
    }

    /** With a command in front that runs the rest of its line. */
    ToolProcess through(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    /** From other places than the tests'. */
    ToolProcess on(String otherClassPath) {
        classPath = otherClassPath;
        return this;
    }

    /** Starts it; what it says goes nowhere. */
    Process start(String... arguments) throws IOException {
        return builder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts it; the test reads what it says. */
    Process startReadable(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    /** Runs it to its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile("out", null);
        var err = Files.createTempFile("err", null);
        try {
            var process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            return new Outcome(process.waitFor(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(project.root().toFile());
        builder.environment().clear();
        builder.environment().putAll(project.environment());
        return builder;
    }
}
