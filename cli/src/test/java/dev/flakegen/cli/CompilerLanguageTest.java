package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java compiler speaks several languages, and flakegen's help is made from what it says in one of them. */
class CompilerLanguageTest {
    private static final Path CASE = Path.of("src/test/resources/bad/texts-where-something-else-is-wanted");

    @TempDir
    private Path temporary;

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh-CN", "de", "en", "en-GB"})
    void theLanguageOfTheMachineChangesNothingThatIsSaid(String language) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        var project = TestProject.in(temporary);
        project.write("Flake.java", Files.readString(CASE.resolve("Flake.java")));

        assertThat(project.run("generate").err()).isEqualTo(Files.readString(CASE.resolve("expected.txt")));
    }
}
