package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code flakegen generate} where nothing is wrong: what it writes, and what it says of it. */
class GenerateCommandTest {
    private static final String MANIFEST = ".flakegen/manifest.json";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
    }

    @Test
    void theFirstRunNamesEveryFileThatItMakes() throws IOException {
        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                created   flake.nix
                created   lib/default.nix
                created   modules/default.nix
                created   modules/nixos/default.nix
                created   modules/nixos/ssh.nix
                """, ""));
        assertThat(project.files().keySet())
                .containsExactly(
                        ".flakegen",
                        ".flakegen/manifest.json",
                        "Flake.java",
                        "flake.nix",
                        "lib",
                        "lib/default.nix",
                        "modules",
                        "modules/default.nix",
                        "modules/nixos",
                        "modules/nixos/default.nix",
                        "modules/nixos/ssh.nix");
    }

    @Test
    void oneFileIsCountedAsOne() throws IOException {
        project.write("Flake.java", TestProject.flake("flake.description(\"small\");"));
        project.run("generate");

        assertThat(project.run("generate").out()).isEqualTo("nothing to do: the file is up to date\n");
    }

    @Test
    void theSecondRunHasNothingToDo() throws IOException {
        project.run("generate");
        var before = project.files();

        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, "nothing to do: all 5 files are up to date\n", ""));
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aRunThatHasNothingToDoTouchesNoFile() throws IOException {
        project.run("generate");
        var before = Files.readAttributes(project.at("flake.nix"), "unix:ino,lastModifiedTime");

        project.run("generate");

        assertThat(Files.readAttributes(project.at("flake.nix"), "unix:ino,lastModifiedTime"))
                .isEqualTo(before);
    }

    @Test
    void aChangedDescriptionChangesTheFilesThatItIsAboutAndNoOthers() throws IOException {
        project.run("generate");
        var before = project.files();
        project.write("Flake.java", TestProject.DEMO.replace("A demonstration", "Another text"));

        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, "updated   flake.nix\n", ""));
        assertThat(project.read("flake.nix")).contains("description = \"Another text\";");
        assertThat(project.files()).containsAllEntriesOf(without(before, "Flake.java", "flake.nix", MANIFEST));
    }

    private static Map<String, String> without(Map<String, String> files, String... paths) {
        var rest = new TreeMap<>(files);
        rest.keySet().removeAll(List.of(paths));
        return rest;
    }

    @Test
    void aGeneratedFileThatWasDeletedIsMadeAgain() throws IOException {
        project.run("generate");
        var before = project.files();
        Files.delete(project.at("modules/nixos/ssh.nix"));

        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, "created   modules/nixos/ssh.nix\n", ""));
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoLongerMadeIsDeletedAndTheDirectoriesThatItLeavesEmpty() throws IOException {
        project.run("generate");
        project.write("Flake.java", TestProject.flake("flake.description(\"No modules any more\");"));

        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                updated   flake.nix
                deleted   lib/default.nix
                deleted   modules/default.nix
                deleted   modules/nixos/default.nix
                deleted   modules/nixos/ssh.nix
                """, ""));
        assertThat(project.files().keySet()).containsExactly(".flakegen", MANIFEST, "Flake.java", "flake.nix");
    }

    @Test
    void aDirectoryThatHoldsSomethingElseStays() throws IOException {
        project.run("generate");
        project.write("modules/nixos/README.md", "Mine\n")
                .write("Flake.java", TestProject.flake("flake.description(\"No modules any more\");"));

        project.run("generate");

        assertThat(project.files().keySet())
                .containsExactly(
                        ".flakegen",
                        MANIFEST,
                        "Flake.java",
                        "flake.nix",
                        "modules",
                        "modules/nixos",
                        "modules/nixos/README.md");
    }

    @Test
    void aFileInTheWayWithTheVeryBytesIsAdopted() throws IOException {
        project.run("generate");
        var before = project.files();
        Files.delete(project.at(MANIFEST));

        var outcome = project.run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, "created   .flakegen/manifest.json\n", ""));
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void quietlySaysNothingWhereNothingIsWrong() {
        assertThat(project.run("generate", "-q")).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.run("--quiet", "generate")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void verboselyNamesTheFilesThatStayToo() throws IOException {
        project.run("generate");
        project.write("Flake.java", TestProject.DEMO.replace("A demonstration", "Another text"));

        assertThat(project.run("generate", "-v").out()).isEqualTo("""
                updated   flake.nix
                unchanged lib/default.nix
                unchanged modules/default.nix
                unchanged modules/nixos/default.nix
                unchanged modules/nixos/ssh.nix
                """);
    }

    @Test
    void filesThatAreMadeSayWhereTheyComeFrom() throws IOException {
        project.run("generate");

        assertThat(project.read("flake.nix"))
                .startsWith(
                        "# Generated by flakegen from Flake.java. Do not edit: change Flake.java and run `flakegen generate`.\n");
    }
}
