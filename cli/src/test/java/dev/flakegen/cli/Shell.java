package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs what a person would type, in the environment of a test's project. */
record Shell(Path directory, Map<String, String> environment) {
    static Shell in(TestProject project) {
        return new Shell(project.root(), project.environment());
    }

    /** Runs a line that must succeed; what it prints. */
    String run(String line) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", line)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
