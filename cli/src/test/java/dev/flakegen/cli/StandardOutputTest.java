package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where standard output takes nothing, no command says that all went well. */
class StandardOutputTest {
    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary);
        project.write("Flake.java", TestProject.DEMO).write("a.nix", "{a=1;}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate --diff",
                "generate --check",
                "generate",
                "show",
                "show --json",
                "init --list",
                "fmt a.nix",
                "fmt --check",
                "fmt -",
                "--help",
                "--version"
            })
    void everyCommandTellsIt(String line) {
        var err = new StringWriter();
        var in = new ByteArrayInputStream("{a=1;}".getBytes(StandardCharsets.UTF_8));
        var full = new PrintWriter(new FullDisk());
        var terminal = new Terminal(in, full, new PrintWriter(err), project.environment(), project.root(), false);

        assertThat(Main.run(line.split(" "), terminal)).isEqualTo(6);
        assertThat(err.toString()).contains("flakegen: standard output cannot be written");
    }

    @Test
    void aDeviceThatIsFullIsNoticed() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full"))); // macOS has none; the test above is for all

        var outcome = ToolProcess.of(project)
                .through("bash", "-c", "exec \"$@\" >/dev/full", "bash")
                .run("generate", "--diff");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err())
                .isEqualTo("flakegen: standard output cannot be written: what is there is not whole\n");
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
