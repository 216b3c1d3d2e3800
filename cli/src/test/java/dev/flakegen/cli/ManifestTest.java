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

/** The manifest decides whose a file is; one that cannot be read counts as empty. */
class ManifestTest {
    private static final String MANIFEST = ".flakegen/manifest.json";
    private static final String WARNING = """
            warning[damaged-manifest]: .flakegen/manifest.json cannot be read, and counts as empty
             = which files were generated is told by their content alone
             = help: it is rewritten by flakegen generate; after a merge that is all there is to do

            """;
    private static final String HASH = "0".repeat(64);

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void generate() throws IOException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
        project.run("generate");
    }

    @Test
    void namesEveryGeneratedFileWithItsHashAndNothingElse() throws IOException {
        assertThat(project.read(MANIFEST))
                .startsWith("{\n  \"version\": 1,\n  \"files\": {\n    \"flake.nix\": \"")
                .containsOnlyOnce("\"modules/nixos/ssh.nix\": \"")
                .doesNotContain("Flake.java", "manifest.json")
                .endsWith("\"\n  }\n}\n");
    }

    @Test
    void whereItIsMissingFilesThatAreAsTheyShouldBeAreOurs() throws IOException {
        var before = project.files();
        Files.delete(project.at(MANIFEST));

        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, "created   " + MANIFEST + "\n", ""));
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void whereItIsMissingAnyOtherFileIsSomebodysWork() throws IOException {
        Files.delete(project.at(MANIFEST));
        project.write("Flake.java", TestProject.DEMO.replace("A demonstration", "Another text"));

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith(
                        "warning[missing-manifest]: there is no .flakegen/manifest.json, which says whose a file is\n")
                .contains("\nconflict: flake.nix: a file that flakegen did not write is there\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "not JSON at all",
                "{ \"version\": 2, \"files\": {} }",
                "{ \"version\": 1 }",
                "{ \"version\": 1, \"files\": [] }",
                "{ \"version\": 1, \"files\": { \"flake.nix\": 7 } }",
                "{ \"version\": 1, \"files\": { \"flake.nix\": \"abc\" } }",
                "{ \"version\": 1, \"files\": {} } and more",
                "\u0000\u0001\u0002"
            })
    void damagedInAnyWayItCountsAsEmptyAndIsWrittenAnew(String damaged) throws IOException {
        var before = project.files();
        project.write(MANIFEST, damaged);

        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, "updated   " + MANIFEST + "\n", WARNING));
        assertThat(project.files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/etc/passwd",
                "a/../../x",
                "a/../flake.nix",
                "./flake.nix",
                "",
                "a//b",
                "a\\u0000b",
                "\\ud83d"
            })
    void withAPathThatIsNoneOfTheProjectItCountsAsEmpty(String path) throws IOException {
        Files.writeString(temporary.resolve("x"), "Mine\n");
        project.write(MANIFEST, "{ \"version\": 1, \"files\": { \"" + path + "\": \"" + HASH + "\" } }");

        assertThat(project.run("generate")).isEqualTo(new Outcome(0, "updated   " + MANIFEST + "\n", WARNING));

        assertThat(temporary.resolve("x")).hasContent("Mine\n");
    }

    @Test
    void withMergeMarkersItCountsAsEmpty() throws IOException {
        var before = project.files();
        project.write(MANIFEST, project.read(MANIFEST).replaceFirst("(?m)^    \"flake.nix\".*$", """
                <<<<<<< HEAD
                    "flake.nix": "%s",
                =======
                    "flake.nix": "%s",
                >>>>>>> theirs""".formatted(
                        HASH, HASH.replace('0', '1'))));

        assertThat(project.run("generate")).isEqualTo(new Outcome(0, "updated   " + MANIFEST + "\n", WARNING));

        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void damagedItLeavesFilesThatAreNoLongerMade() throws IOException {
        project.write(MANIFEST, "{").write("Flake.java", TestProject.DEMO.replace("\"ssh\"", "\"sshd\""));
        project.write("modules/default.nix", "").run("generate", "--force");

        assertThat(project.at("modules/nixos/ssh.nix")).exists();
        assertThat(project.at("modules/nixos/sshd.nix")).exists();
    }

    @Test
    void anEntryThatSomebodyMadeForAFileOfTheirsDoesNotDeleteAnotherContent() throws IOException {
        project.write("mine.txt", "Mine\n");
        project.write(
                MANIFEST,
                project.read(MANIFEST).replace("\"flake.nix\"", "\"mine.txt\": \"" + HASH + "\",\n    \"flake.nix\""));

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(project.read("mine.txt")).isEqualTo("Mine\n");
    }
}
