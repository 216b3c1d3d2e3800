package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More mistakes than anybody reads, and those that no case directory can hold. */
class ManyMistakesTest {
    /** The line of the first statement of {@link TestProject#flake}. */
    private static final int FIRST_LINE = 9;

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void openProject() throws IOException {
        project = TestProject.in(temporary);
    }

    private static String statements(int number, String statement) {
        return IntStream.range(0, number)
                .mapToObj(i -> statement.formatted(i) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "--> Flake.java:" + (FIRST_LINE + i))
                .toList();
    }

    private static List<String> told(Outcome outcome) {
        return outcome.err()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("-->"))
                .toList();
    }

    private static String explained(String code) {
        return "Try 'flakegen explain " + code + "' for more.\n";
    }

    @Test
    void oneHundredAreAllToldInTheOrderOfTheirLines() throws IOException {
        project.write("Flake.java", TestProject.flake(statements(100, "flake.output(\"a..%d\", attrs());")));

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(told(outcome)).isEqualTo(lines(0, 100));
        assertThat(outcome.err())
                .endsWith("\n\n100 errors; nothing was written\n" + explained("invalid-attribute-path"));
    }

    @Test
    void ofMoreTheFirstHundredAreToldAndTheOthersCounted() throws IOException {
        project.write("Flake.java", TestProject.flake(statements(130, "flake.output(\"a..%d\", attrs());")));

        var outcome = project.run("generate");

        assertThat(told(outcome)).isEqualTo(lines(0, 100));
        assertThat(outcome.err())
                .endsWith("\n\n… and 30 more errors\n\n130 errors; nothing was written\n"
                        + explained("invalid-attribute-path"));
    }

    @Test
    void theCompilersAreCountedToo() throws IOException {
        project.write("Flake.java", TestProject.flake(statements(130, "undeclared%d();")));

        var outcome = project.run("generate");

        assertThat(told(outcome).stream().map(line -> line.replaceFirst(":9$", "")))
                .isEqualTo(lines(0, 100));
        assertThat(outcome.err())
                .endsWith("\n\n… and 30 more errors\n\n130 errors; nothing was written\n" + explained("compile-error"));
    }

    @Test
    void aFileInAnotherEncodingIsOne() throws IOException {
        var latin1 = TestProject.flake(
                "var größe = 1;\n" + statements(50, "flake.output(\"äöü%d\", attrs());") + "undeclared();");
        Files.write(project.at("Flake.java"), latin1.getBytes(StandardCharsets.ISO_8859_1));

        var outcome = project.run("generate");

        assertThat(told(outcome)).containsExactly("--> Flake.java:9:15");
        assertThat(outcome.err())
                .startsWith("error[compile-error]: Flake.java is not UTF-8\n")
                .contains("the line is\n    var größe = 1;\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aFileOfTwoBytesACharacterIsOne(String encoding) throws IOException {
        Files.write(project.at("Flake.java"), TestProject.flake("undeclared();").getBytes(Charset.forName(encoding)));

        var outcome = project.run("generate", "-q");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
                error[compile-error]: Flake.java is in UTF-16, not in UTF-8
                 = help: save the file as UTF-8

                1 error; nothing was written
                """);
    }

    @Test
    void theFirstLineOfAMarkedFileHasItsCaretInPlace() throws IOException {
        var latin1 = "\u00ef\u00bb\u00bfclass Gr\u00f6\u00dfe { }\n";
        Files.write(project.at("Flake.java"), latin1.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(project.run("generate").err()).contains("""
                1 | class Gr\ufffd\ufffde { }
                  |         ^
                """);
    }

    @Test
    void aFileWhoseNameIsComposedInAnotherWayIsAnother() throws IOException {
        project.write("Flake.java", TestProject.flake("flake.lib(\"a\", importFile(\"gr\u00f6\u00dfe.nix\"));"))
                .write("gro\u0308\u00dfe.nix", "1\n");

        assertThat(project.run("generate").err())
                .startsWith("error[misspelled-path]: 'gr\u00f6\u00dfe.nix' is called 'gro\u0308\u00dfe.nix' on disk\n")
                .contains("(NFC and NFD)");
    }
}
