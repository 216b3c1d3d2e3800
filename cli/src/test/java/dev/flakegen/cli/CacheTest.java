package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept between runs makes them faster, and is never needed. */
class CacheTest {
    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XDG_CACHE_HOME", "HOME"})
    void aCacheThatCannotBeWrittenIsNotNeeded(String variable) throws IOException {
        Files.writeString(temporary.resolve("file"), "no directory\n");
        project.without("XDG_CACHE_HOME")
                .with(variable, temporary.resolve("file").toString());

        assertThat(project.run("generate").exit()).isZero();
        assertThat(project.run("generate", "--check").exit()).isZero();
    }

    @Test
    void withoutAHomeNothingIsKept() throws IOException {
        project.without("XDG_CACHE_HOME").without("HOME");

        assertThat(project.run("generate").exit()).isZero();
        assertThat(project.run("generate", "--check").exit()).isZero();
    }

    @Test
    void aCacheThatIsDamagedIsMadeAnew() throws IOException, InterruptedException {
        new PackedTool(temporary).run(project, "generate");
        var kept = keptClasses();
        Files.write(kept, new byte[] {0, 1, 2, 3});

        assertThat(new PackedTool(temporary).run(project, "generate", "--check").exit())
                .isZero();

        assertThat(Files.size(kept)).isGreaterThan(4);
    }

    @Test
    void whatIsKeptIsUsedWhileNothingChanges() throws IOException, InterruptedException {
        var tool = new PackedTool(temporary);
        tool.run(project, "generate");
        var before = Files.readAttributes(keptClasses(), "unix:ino,lastModifiedTime");

        tool.run(project, "generate");

        assertThat(Files.readAttributes(keptClasses(), "unix:ino,lastModifiedTime"))
                .isEqualTo(before);
    }

    @Test
    void whatIsKeptIsNotUsedAfterAClassChanged() throws IOException, InterruptedException {
        project.write("Flake.java", TestProject.flake("flake.description(Words.TEXT + Words.text());"));
        var tool = new PackedTool(temporary);
        for (var text : new String[] {"one", "two", "one"}) {
            // a constant is copied into the class that uses it
            project.write("Words.java", """
                    final class Words {
                        static final String TEXT = "%1$s";

                        static String text() {
                            return "%1$s";
                        }
                    }
                    """.formatted(text));

            assertThat(tool.run(project, "generate").exit()).isZero();

            assertThat(project.read("flake.nix")).contains("\"" + text + text + "\"");
        }
    }

    private Path keptClasses() throws IOException {
        try (var files = Files.walk(temporary.resolve("cache"))) {
            return files.filter(file -> file.endsWith("classes")).findFirst().orElseThrow();
        }
    }
}
