package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fmt}: what it does to files, and what it says. */
class FmtCommandTest {
    private static final String UGLY = "{a=1;}\n";
    private static final String NICE = "{ a = 1; }\n";
    private static final String WRONG = "{\n  a = ;\n}\n";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void makeAProject() throws IOException {
        project = TestProject.in(temporary);
    }

    /** Another one whenever the file was written. */
    private Map<String, Object> trace(String path) throws IOException {
        return Files.readAttributes(project.at(path), "unix:ino,lastModifiedTime,ctime,mode");
    }

    @Test
    void aFileIsFormatted() throws IOException {
        project.write("a.nix", UGLY);

        assertThat(project.run("fmt", "a.nix")).isEqualTo(new Outcome(0, "formatted   a.nix\n", ""));
        assertThat(project.files()).isEqualTo(Map.of("a.nix", NICE));
    }

    @Test
    void aFileThatIsFormattedIsNotTouched() throws IOException {
        project.write("a.nix", UGLY).run("fmt", "a.nix");
        var before = trace("a.nix");

        assertThat(project.run("fmt", "a.nix")).isEqualTo(new Outcome(0, "nothing to do: the file is formatted\n", ""));
        assertThat(trace("a.nix")).isEqualTo(before);
    }

    @Test
    void whoWantsToKnowIsToldOfEveryFile() throws IOException {
        project.write("a.nix", NICE).write("b.nix", UGLY);

        assertThat(project.run("fmt", "-v", ".").out()).isEqualTo("unchanged   a.nix\nformatted   b.nix\n");
    }

    @Test
    void whoWantsQuietIsToldOfMistakesAlone() throws IOException {
        project.write("a.nix", UGLY).write("wrong.nix", WRONG);

        var outcome = project.run("fmt", "-q", ".");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("wrong.nix:2:7");
        assertThat(project.read("a.nix")).isEqualTo(NICE);
    }

    @Test
    void checkNamesWhatDiffersAndWritesNothing() throws IOException {
        project.write("a.nix", UGLY).write("b.nix", NICE).write("c.nix", UGLY);
        var before = project.files();

        assertThat(project.run("fmt", "--check", "."))
                .isEqualTo(new Outcome(1, "unformatted a.nix\nunformatted c.nix\n", ""));
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void checkSaysNothingWhereNothingDiffers() throws IOException {
        assertThat(project.write("a.nix", NICE).run("fmt", "--check", ".")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void aFileThatDoesNotParseIsToldAndLeftAloneWhileOthersAreFormatted() throws IOException {
        project.write("a.nix", UGLY).write("sub/wrong.nix", WRONG).write("z.nix", UGLY);

        var outcome = project.run("fmt", ".");

        assertThat(outcome).isEqualTo(new Outcome(3, "formatted   a.nix\nformatted   z.nix\n", """
                error[invalid-nix]: unexpected ';', expected an expression
                 --> sub/wrong.nix:2:7
                  |
                2 |   a = ;
                  |       ^

                Try 'flakegen explain invalid-nix' for more.
                """));
        assertThat(project.files())
                .isEqualTo(Map.of("a.nix", NICE, "sub", "directory", "sub/wrong.nix", WRONG, "z.nix", NICE));
    }

    @Test
    void checkTellsAFileThatDoesNotParseToo() throws IOException {
        project.write("a.nix", UGLY).write("wrong.nix", WRONG);

        var outcome = project.run("fmt", "--check", ".");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEqualTo("unformatted a.nix\n");
        assertThat(outcome.err()).contains("wrong.nix:2:7");
    }

    @Test
    void aMistakeAtTheEndOfAFileHasItsLine() throws IOException {
        assertThat(project.write("a.nix", "{ a = 1;\n").run("fmt", "a.nix").err())
                .endsWith("""
                 --> a.nix:2:1
                  |
                2 |
                  | ^

                Try 'flakegen explain invalid-nix' for more.
                """);
    }

    @Test
    void aByteOrderMarkIsToldByItsName() throws IOException {
        var outcome = project.write("a.nix", "\ufeff{ }\n").run("fmt", "a.nix");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("byte order mark", " --> a.nix:1:1\n", "= help: save it as UTF-8 without one");
        assertThat(project.read("a.nix")).isEqualTo("\ufeff{ }\n");
    }

    @Test
    void bytesThatAreNotUtf8AreToldAndKept() throws IOException {
        var latin = "{ a = \"größe\"; }".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(project.at("a.nix"), latin);

        var outcome = project.run("fmt", "a.nix");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("this is not UTF-8", " --> a.nix:1:10\n");
        assertThat(project.at("a.nix")).hasBinaryContent(latin);
    }

    @Test
    void lineEndsOfWindowsBecomeThoseOfNix() throws IOException {
        project.write("a.nix", "{\r\n  a = 1;\r\n}\r\n");

        assertThat(project.run("fmt", "a.nix").exit()).isZero();
        assertThat(project.read("a.nix")).isEqualTo("{\n  a = 1;\n}\n");
    }

    @Test
    void aFileKeepsItsMode() throws IOException {
        project.write("script.nix", "#!/usr/bin/env nix-shell\n" + UGLY).write("secret.nix", UGLY);
        Files.setPosixFilePermissions(project.at("script.nix"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(project.at("secret.nix"), PosixFilePermissions.fromString("rw-------"));

        assertThat(project.run("fmt", ".").exit()).isZero();

        assertThat(project.read("script.nix")).endsWith(NICE);
        assertThat(Files.getPosixFilePermissions(project.at("script.nix")))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Files.getPosixFilePermissions(project.at("secret.nix")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFileThatIsNamedIsFormattedWhateverItIsCalled() throws IOException {
        project.write("shell", UGLY);

        assertThat(project.run("fmt", "shell").out()).isEqualTo("formatted   shell\n");
    }

    @Test
    void aNameMayHaveBlanksAndLettersOfAnyLanguage() throws IOException, InterruptedException {
        project.with("LC_ALL", "C.UTF-8").write("eine größe/a b.nix", UGLY);

        assertThat(ToolProcess.of(project).run("fmt", "eine größe"))
                .isEqualTo(new Outcome(0, "formatted   eine größe/a b.nix\n", ""));
        assertThat(project.read("eine größe/a b.nix")).isEqualTo(NICE);
    }

    @Test
    void aNameMayBeginAsOptionsDo() throws IOException {
        project.write("-q.nix", UGLY).write("@a.nix", UGLY).write("a.nix", "--check");

        assertThat(project.run("fmt", "@a.nix", "--", "-q.nix").out())
                .isEqualTo("formatted   @a.nix\nformatted   -q.nix\n");
    }

    @Test
    void aLinkThatIsNamedStaysOneAndItsFileIsFormatted() throws IOException {
        project.write("real/a.nix", UGLY);
        Files.createSymbolicLink(project.at("link.nix"), Path.of("real/a.nix"));

        assertThat(project.run("fmt", "link.nix").out()).isEqualTo("formatted   link.nix\n");

        assertThat(project.files())
                .isEqualTo(Map.of("link.nix", "link to real/a.nix", "real", "directory", "real/a.nix", NICE));
    }

    @Test
    void aFileThatIsNamedTwiceIsFormattedOnce() throws IOException {
        project.write("a.nix", UGLY);

        assertThat(project.run("fmt", "a.nix", ".", "./a.nix").out()).isEqualTo("formatted   a.nix\n");
    }

    @Test
    void pathsAreThoseOfTheDirectoryThatARunStartsIn() throws IOException {
        project.write("sub/a.nix", UGLY);

        assertThat(project.run("fmt", "-C", "sub", "a.nix").out()).isEqualTo("formatted   a.nix\n");
    }

    @Test
    void aPathThatIsNotThereIsAWrongCallAndNothingIsWritten() throws IOException {
        project.write("a.nix", UGLY);

        assertThat(project.run("fmt", "a.nix", "nowhere.nix")).isEqualTo(new Outcome(2, "", """
                flakegen: no such file or directory: nowhere.nix
                Try 'flakegen fmt --help'.
                """));
        assertThat(project.read("a.nix")).isEqualTo(UGLY);
    }

    @Test
    void aLinkThatLeadsNowhereIsNotThere() throws IOException {
        Files.createSymbolicLink(project.at("link.nix"), Path.of("nowhere"));

        assertThat(project.run("fmt", "link.nix").exit()).isEqualTo(2);
    }

    @Test
    void standardInputIsFormattedToStandardOutput() throws IOException {
        assertThat(project.runWithInput(UGLY.getBytes(StandardCharsets.UTF_8), "fmt", "-"))
                .isEqualTo(new Outcome(0, NICE, ""));
        assertThat(project.runWithInput(NICE.getBytes(StandardCharsets.UTF_8), "fmt", "-"))
                .isEqualTo(new Outcome(0, NICE, ""));
        assertThat(project.files()).isEmpty();
    }

    @Test
    void standardInputThatDoesNotParseIsToldAndNothingComesOut() {
        assertThat(project.runWithInput(WRONG.getBytes(StandardCharsets.UTF_8), "fmt", "-"))
                .isEqualTo(new Outcome(3, "", """
                        error[invalid-nix]: unexpected ';', expected an expression
                         --> <stdin>:2:7
                          |
                        2 |   a = ;
                          |       ^

                        Try 'flakegen explain invalid-nix' for more.
                        """));
    }

    @Test
    void aPipeIsNoFileAndTheOthersAreFormatted() throws IOException, InterruptedException {
        Shell.in(project).run("mkfifo p.nix");
        project.write("a.nix", UGLY);

        assertThat(project.run("fmt", "p.nix", "a.nix")).isEqualTo(new Outcome(6, "formatted   a.nix\n", """
                        flakegen: p.nix: no file, but a pipe, a socket or a device
                        """));
    }

    @Test
    void standardInputIsCheckedToo() {
        assertThat(project.runWithInput(UGLY.getBytes(StandardCharsets.UTF_8), "fmt", "--check", "-"))
                .isEqualTo(new Outcome(1, "unformatted <stdin>\n", ""));
        assertThat(project.runWithInput(NICE.getBytes(StandardCharsets.UTF_8), "fmt", "--check", "-"))
                .isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void standardInputStandsAlone() throws IOException {
        project.write("a.nix", UGLY);

        assertThat(project.run("fmt", "-", "a.nix").exit()).isEqualTo(2);
        assertThat(project.read("a.nix")).isEqualTo(UGLY);
    }

    @Test
    void aGeneratedFileIsAFileLikeOthers() throws IOException {
        project.write("Flake.java", TestProject.DEMO).run("generate");
        var generated = project.read("flake.nix");
        project.write("flake.nix", generated.replace("\n  ", "\n      "));

        assertThat(project.run("fmt", "flake.nix").exit()).isZero();

        assertThat(project.read("flake.nix")).isEqualTo(generated);
        assertThat(project.run("generate", "--check").exit()).isZero();
    }

    @Test
    void helpSaysWhatAPathMayBe() {
        assertThat(project.run("fmt", "--help").out())
                .startsWith("Usage: flakegen fmt ")
                .contains("--check", "[PATH...]", "standard input");
        assertThat(project.run("--help").out()).contains("\n  fmt       Formats Nix files");
    }
}
