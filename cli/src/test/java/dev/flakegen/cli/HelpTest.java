package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code help} and {@code --help}: what they say, and when it is coloured. */
class HelpTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void emptyDirectory() throws IOException {
        project = TestProject.in(temporary);
    }

    @Test
    void helpIsTheSameAsTheOption() {
        assertThat(project.run("help")).isEqualTo(project.run("--help"));
        assertThat(project.run("help").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "generate", "fmt", "show", "explain", "help"})
    void helpOfACommandIsTheSameAsItsOption(String command) {
        var help = project.run("help", command);

        assertThat(help).isEqualTo(project.run(command, "--help"));
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: flakegen " + command + " ");
    }

    @Test
    void helpOfNoCommandGetsASuggestion() {
        assertThat(project.run("help", "genrate")).isEqualTo(new Outcome(2, "", """
                flakegen: there is no command 'genrate'; did you mean 'generate'?
                Try 'flakegen --help'.
                """));
        assertThat(project.run("help", "nope").err()).startsWith("flakegen: there is no command 'nope'\n");
        assertThat(project.run("help", "init", "show").err()).startsWith("flakegen: 'show' is one argument too many\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "init", "generate", "fmt", "show", "explain", "help"})
    void everyHelpHasTwoExamplesTheExitCodesAndWhereTheDocsAre(String command) {
        var lines = project.run(("help " + command).split(" ")).out().lines().toList();

        var examples = lines.subList(lines.indexOf("Examples:") + 1, lines.indexOf("Exit codes:"));
        assertThat(examples.stream().filter(line -> line.startsWith("  flakegen ")))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(lines).filteredOn(line -> line.equals("Exit codes:")).hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Documentation: README.md and docs/"))
                .hasSize(1);
        assertThat(lines).allMatch(line -> line.length() <= 80).noneMatch(line -> line.contains("@|"));
    }

    @ParameterizedTest
    @EnumSource
    void everyExitCodeIsInTheHelpAndInTheDocs(ExitCode code) throws IOException {
        assertThat(project.run("--help").out()).containsPattern("\n  " + code.number() + " +\\S");
        assertThat(Files.readString(Path.of("../docs/command-line.md"))).contains("\n| " + code.number() + " | ");
    }

    @Test
    void aPersonSeesColours() {
        assertThat(project.runOnTerminal("--help").out()).contains(ESCAPE);
        assertThat(project.runOnTerminal("help", "init").out()).contains(ESCAPE);
        assertThat(project.runOnTerminal("init", "--help").out()).contains(ESCAPE);
        assertThat(project.runOnTerminal().out()).contains(ESCAPE);
    }

    @Test
    void coloursAreThereWhenTheyAreAskedForAndOnlyThen() {
        assertThat(project.run("--help").out()).doesNotContain(ESCAPE);
        assertThat(project.run("--color=always", "--help").out()).contains(ESCAPE);
        assertThat(project.run("init", "--help", "--color=always").out()).contains(ESCAPE);
        assertThat(project.runOnTerminal("--help", "--color=never").out()).doesNotContain(ESCAPE);
    }

    @Test
    void nobodySeesColoursWhereNO_COLORIsSet() {
        project.with("NO_COLOR", "1");

        assertThat(project.runOnTerminal("--help").out()).doesNotContain(ESCAPE);
        assertThat(project.run("--color=always", "help").out()).contains(ESCAPE);
    }
}
