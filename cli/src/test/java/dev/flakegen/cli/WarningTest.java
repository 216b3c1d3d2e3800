package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What flakegen says of a description that it generates all the same. Each directory below {@code warned} is a project
 * and what is said about it, as with {@link BadInputTest}.
 */
class WarningTest {
    private static final Path CASES = Path.of("src/test/resources/warned");

    @TempDir
    private Path temporary;

    static List<String> cases() throws IOException {
        try (var cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDescriptionIsWarnedOfAndGenerated(String name) throws IOException {
        var project = TestProject.in(temporary);
        BadInputTest.copy(CASES.resolve(name), project.root());

        var outcome = project.run("generate");

        var expected = CASES.resolve(name).resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, outcome.err());
        }
        assertThat(outcome.err()).isEqualTo(Files.readString(expected));
        assertThat(outcome.exit()).as(name).isZero();
        assertThat(project.at("flake.nix")).exists();
    }
}
