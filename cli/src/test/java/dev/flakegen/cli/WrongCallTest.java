package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wrong call is told, and what flakegen takes it to have meant. */
class WrongCallTest {
    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--colour=never generate | there is no option '--colour'; did you mean '--color'?",
                "generate --colour | there is no option '--colour'; did you mean '--color'?",
                "--check | there is no option '--check'; it stands after its command: 'flakegen generate --check' or 'flakegen fmt --check'",
                "--json show | there is no option '--json'; it stands after its command: 'flakegen show --json'",
                "generate --Check | there is no option '--Check'; did you mean '--check'?",
                "generate --nothing-like-it=1 | there is no option '--nothing-like-it'",
                "generate -x | there is no option '-x'",
                "help fmtt | there is no command 'fmtt'; did you mean 'fmt'?",
                "help --nope | there is no option '--nope'",
                "-C | '--directory' needs a value: DIR",
                "-C nowhere fmt | no such directory: nowhere",
                "show --system | '--system' needs a value: SYSTEM",
                "format | there is no command 'format'; it is 'flakegen fmt'",
                "check | there is no command 'check'; it is 'flakegen generate --check'",
                "diff | there is no command 'diff'; it is 'flakegen generate --diff'",
                "gen | there is no command 'gen'; 'flakegen generate' writes what Flake.java describes",
                "Update | there is no command 'Update'; 'flakegen generate' writes what Flake.java describes; inputs are brought up to date with 'nix flake update'",
                "version | there is no command 'version'; it is 'flakegen --version'",
                "help version | there is no command 'version'; it is 'flakegen --version'",
                "-C pkgs | a command is missing, as in 'flakegen -C pkgs generate'",
                "-q | a command is missing, as in 'flakegen generate'",
                "generate --check --force | '--check' writes nothing, and '--force' overwrites: leave out one",
                "generate --force --diff | '--diff' writes nothing, and '--force' overwrites: leave out one",
                "FMT | there is no command 'FMT'; did you mean 'fmt'?",
                "generate --color=alway | '--color' is auto, always or never, not 'alway'; did you mean 'always'?",
                "generate --color=Never | '--color' is auto, always or never, not 'Never'; did you mean 'never'?",
                "generate --color=green | '--color' is auto, always or never, not 'green'",
                "generate --color | '--color' needs a value: WHEN",
                "generate -C | '--directory' needs a value: DIR",
                "generate --check=yes | '--check' cannot be 'yes'",
                "generate --color=never --color=never | '--color' is given twice",
                "generate hello | 'hello' is one argument too many",
                "generate -C Flake.java | this is a file, not a directory: Flake.java",
                "generate -C nowhere | no such directory: nowhere",
                "generate -C pkg | no such directory: pkg; did you mean 'pkgs'?",
                "fmt flak.nix | no such file or directory: flak.nix; did you mean 'flake.nix'?",
            })
    void aWrongCallIsToldWhatIsWrongWithIt(String arguments, String message) throws IOException {
        project.write("pkgs/hello.nix", "{ }").write("flake.nix", "{ }");

        var outcome = project.run(arguments.split(" "));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).matches("flakegen: " + Pattern.quote(message) + "\nTry 'flakegen.* --help'\\.\n");
    }

    @Test
    void aDescriptionInAnotherCaseIsSeen() throws IOException {
        var elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("flake.java"), TestProject.DEMO);

        var outcome = project.runIn(elsewhere, false, "generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("there is a 'flake.java' here: capitals count");
    }
}
