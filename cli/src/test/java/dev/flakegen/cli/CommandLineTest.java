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

/** Options: where a run starts, what a wrong call is told, and when there are colours. */
class CommandLineTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
    }

    @Test
    void aDirectoryIsRelativeToTheCurrentOne() {
        var outcome = project.runIn(temporary, false, "generate", "-C", "project");

        assertThat(outcome.exit()).isZero();
        assertThat(project.at("flake.nix")).exists();
    }

    @Test
    void aProjectIsFoundFromBelow() throws IOException {
        var below = Files.createDirectories(project.at("pkgs/hello"));

        assertThat(project.runIn(below, false, "generate").exit()).isZero();

        assertThat(project.at("flake.nix")).exists();
        assertThat(below).isEmptyDirectory();
    }

    @Test
    void theNearestProjectIsTheOne() throws IOException {
        project.write("inner/Flake.java", TestProject.flake("flake.description(\"Inner\");"));

        assertThat(project.run("generate", "-C", "inner").exit()).isZero();

        assertThat(project.read("inner/flake.nix")).contains("Inner");
        assertThat(project.at("flake.nix")).doesNotExist();
    }

    @Test
    void aProjectIsFoundThroughASymbolicLink() throws IOException {
        Files.createSymbolicLink(temporary.resolve("link"), project.root());

        assertThat(project.runIn(temporary, false, "generate", "-C", "link").exit())
                .isZero();

        assertThat(project.at("flake.nix")).exists();
    }

    @Test
    void aDirectoryThatDoesNotExistIsAWrongCall() {
        assertThat(project.run("generate", "-C", "nowhere")).isEqualTo(new Outcome(2, "", """
                flakegen: no such directory: nowhere
                Try 'flakegen generate --help'.
                """));
    }

    @Test
    void aFileIsNoDirectory() {
        assertThat(project.run("generate", "-C", "Flake.java").exit()).isEqualTo(2);
    }

    @Test
    void anUnknownOptionGetsASuggestion() {
        assertThat(project.run("generate", "--chek")).isEqualTo(new Outcome(2, "", """
                flakegen: there is no option '--chek'; did you mean '--check'?
                Try 'flakegen generate --help'.
                """));
    }

    @Test
    void anUnknownCommandGetsASuggestion() {
        assertThat(project.run("genrate")).isEqualTo(new Outcome(2, "", """
                flakegen: there is no command 'genrate'; did you mean 'generate'?
                Try 'flakegen --help'.
                """));
    }

    @Test
    void withoutACommandItSaysWhatHelpSays() {
        var help = project.run("--help");

        assertThat(project.run()).isEqualTo(new Outcome(2, help.out(), ""));
    }

    @Test
    void aDirectoryCanStandBeforeTheCommand() throws IOException {
        project.write("inner/Flake.java", TestProject.flake("flake.description(\"Inner\");"));

        assertThat(project.run("-C", "inner", "generate").exit()).isZero();
        assertThat(project.read("inner/flake.nix")).contains("Inner");
        assertThat(project.run("--directory=inner", "show").out()).startsWith("inner: Inner\n");
        assertThat(project.run("-C", "inner", "fmt", "--check").exit()).isZero();
        assertThat(project.run("-C", "inner", "init", "below").exit()).isZero();
        assertThat(project.at("inner/below/flake.nix")).exists();
        assertThat(project.at("flake.nix")).doesNotExist();
    }

    @Test
    void aDirectoryThatIsGivenTwiceIsAWrongCall() {
        assertThat(project.run("-C", ".", "generate", "-C", ".")).isEqualTo(new Outcome(2, "", """
                flakegen: '--directory' is given twice, before the command and after it
                Try 'flakegen generate --help'.
                """));
        assertThat(project.run("-C", "nowhere", "show").err()).startsWith("flakegen: no such directory: nowhere\n");
        assertThat(project.at("flake.nix")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--color=sometimes", "-C", "--check=yes"})
    void anOptionThatIsGivenWronglyIsAWrongCall(String option) {
        var outcome = project.run("generate", option);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("flakegen: ").endsWith("Try 'flakegen generate --help'.\n");
        assertThat(project.at("flake.nix")).doesNotExist();
    }

    @Test
    void anArgumentThatNobodyAskedForIsAWrongCall() {
        assertThat(project.run("generate", "hello").exit()).isEqualTo(2);
        assertThat(project.at("flake.nix")).doesNotExist();
    }

    @Test
    void helpNamesTheCommands() {
        var outcome = project.run("--help");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Usage: flakegen ").contains("\n  generate  Writes the files");
    }

    @Test
    void helpOfACommandNamesItsOptions() {
        var outcome = project.run("generate", "--help");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("Usage: flakegen generate ")
                .contains("--check", "--diff", "--force", "-C, --directory=DIR", "--color=WHEN", "-q, --quiet");
        assertThat(project.at("flake.nix")).doesNotExist();
    }

    @Test
    void theVersionIsThatOfTheBuildAndOfJava() {
        var outcome = project.run("--version");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .matches("flakegen \\d+\\.\\d+\\.\\d+\\S*\nJava \\S+\n")
                .contains("Java " + Runtime.version());
    }

    @Test
    void aPersonSeesColours() throws IOException {
        project.write("Flake.java", "");

        assertThat(project.runOnTerminal("generate").err()).contains(ESCAPE);
    }

    @Test
    void aProgramSeesNone() throws IOException {
        project.write("Flake.java", "");

        assertThat(project.run("generate").err()).doesNotContain(ESCAPE);
    }

    @Test
    void theProgramTakesNobodyForAPersonUnlessItIsTold() throws IOException, InterruptedException {
        project.write("Flake.java", "");

        var outcome = ToolProcess.of(project).run("generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("error[no-definition]: ");
    }

    @Test
    void nobodySeesColoursWhereNO_COLORIsSet() throws IOException {
        project.write("Flake.java", "").with("NO_COLOR", "1");

        assertThat(project.runOnTerminal("generate").err()).doesNotContain(ESCAPE);
    }

    @Test
    void anEmptyNO_COLORIsNone() throws IOException {
        project.write("Flake.java", "").with("NO_COLOR", "");

        assertThat(project.runOnTerminal("generate").err()).contains(ESCAPE);
    }

    @Test
    void coloursAreThereWhenTheyAreAskedFor() throws IOException {
        project.write("Flake.java", "").with("NO_COLOR", "1");

        assertThat(project.run("generate", "--color=always").err()).contains(ESCAPE);
        assertThat(project.run("--color=always", "generate").err()).contains(ESCAPE);
    }

    @Test
    void coloursAreNotThereWhenTheyAreNotWanted() throws IOException {
        project.write("Flake.java", "");

        assertThat(project.runOnTerminal("generate", "--color=never").err()).doesNotContain(ESCAPE);
    }

    @Test
    void aDiffIsColouredToo() {
        assertThat(project.run("generate", "--diff", "--color=always").out()).contains(ESCAPE + "32m+{");
    }
}
