package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code generate --check} and {@code --diff}: they tell, and write nothing. */
class CheckAndDiffTest {
    private static final String ANOTHER = TestProject.flake("""
            flake.name("demo").description("Another text").systems(X86_64_LINUX);
            flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
            flake.homeModule("a b").set("programs.ssh.enable", true);
            """);

    private static final String HINT = "run `flakegen generate` to bring this up to date\n";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
    }

    /** What people apply a diff with; not every machine has both. */
    static List<String> tools() {
        boolean hasPatch = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "patch")));
        return hasPatch ? List.of("git apply", "patch -p1 --quiet --binary") : List.of("git apply");
    }

    private Outcome telling(String option) throws IOException {
        var before = project.files();
        var outcome = project.run("generate", option);
        assertThat(project.files()).isEqualTo(before);
        return outcome;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--check", "--diff"})
    void ofAnUpToDateProjectThereIsNothingToTell(String option) throws IOException {
        project.run("generate");

        assertThat(telling(option)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void checkNamesWhatIsMissing() throws IOException {
        assertThat(telling("--check")).isEqualTo(new Outcome(1, """
                missing   flake.nix
                missing   lib/default.nix
                missing   modules/default.nix
                missing   modules/nixos/default.nix
                missing   modules/nixos/ssh.nix
                missing   .flakegen/manifest.json
                """, HINT));
    }

    @Test
    void checkNamesWhatIsOutdatedMissingAndObsolete() throws IOException {
        project.run("generate");
        project.write("Flake.java", ANOTHER);

        assertThat(telling("--check")).isEqualTo(new Outcome(1, """
                outdated  flake.nix
                outdated  modules/default.nix
                missing   modules/home/a b.nix
                missing   modules/home/default.nix
                obsolete  modules/nixos/default.nix
                obsolete  modules/nixos/ssh.nix
                outdated  .flakegen/manifest.json
                """, HINT));
    }

    @Test
    void whatToRunHasTheDirectoryThatWasGiven() throws IOException {
        project.write("a b/Flake.java", ANOTHER);

        assertThat(project.run("generate", "--check", "-C", "a b").err())
                .isEqualTo("run `flakegen generate -C './a b'` to bring this up to date\n");
        assertThat(project.run("-C", "a b", "generate", "--check").err())
                .isEqualTo("run `flakegen generate -C './a b'` to bring this up to date\n");
        assertThat(project.run("generate", "--check", "-q")).isEqualTo(new Outcome(1, "", ""));
    }

    @Test
    void aHandEditIsADifferenceAndNotAConflict() throws IOException {
        project.run("generate");
        project.write("flake.nix", project.read("flake.nix") + "# mine\n");

        assertThat(telling("--check")).isEqualTo(new Outcome(1, "conflict  flake.nix (it was edited by hand)\n", """
                        move your changes into Flake.java or a file of your own, or give them up with `flakegen generate --force`
                        """));
        assertThat(telling("--diff").exit()).isEqualTo(1);
    }

    @Test
    void whatForceDoesNotReplaceIsMovedAway() throws IOException {
        project.write("a b/Flake.java", ANOTHER).write("a b/flake.nix/mine.txt", "Mine\n");

        assertThat(project.run("generate", "--check", "-C", "a b").err()).isEqualTo("""
                move away what is in the way, and run `flakegen generate -C './a b'`; --force does not replace it
                """);
    }

    @Test
    void aManifestThatIsLostIsADifference() throws IOException {
        project.run("generate");
        Files.delete(project.at(".flakegen/manifest.json"));

        assertThat(telling("--check")).isEqualTo(new Outcome(1, "missing   .flakegen/manifest.json\n", HINT));
        assertThat(telling("--diff").exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--check", "--diff"})
    void aDirectoryInTheWayIsADifferenceToo(String option) throws IOException {
        project.write("flake.nix/mine.txt", "Mine\n");

        assertThat(telling(option).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--check", "--diff"})
    void aWrongDescriptionIsWrongHereToo(String option) throws IOException {
        project.run("generate");
        project.write("Flake.java", TestProject.flake("flake.devShell(\"\");"));

        var outcome = telling(option);

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("error[invalid-name]: the name of a dev shell is empty\n");
    }

    @Test
    void quietlyTheExitCodeTellsAlone() throws IOException {
        assertThat(project.run("generate", "--check", "-q")).isEqualTo(new Outcome(1, "", ""));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aDiffOfANewProjectMakesIt(String tool) throws IOException, InterruptedException {
        makesWhatGenerateMakes(tool);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aDiffMakesChangesAndNewFilesAndDeletesOldOnes(String tool) throws IOException, InterruptedException {
        project.run("generate");
        project.write("Flake.java", ANOTHER);

        makesWhatGenerateMakes(tool);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aDiffTakesBackAHandEditThatDoesNotEndItsLastLine(String tool) throws IOException, InterruptedException {
        project.run("generate");
        project.write("flake.nix", project.read("flake.nix") + "# mine");

        makesWhatGenerateMakes(tool);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aDiffTakesBackCarriageReturns(String tool) throws IOException, InterruptedException {
        project.run("generate");
        project.write("lib/default.nix", project.read("lib/default.nix").replace("\n", "\r\n"));

        makesWhatGenerateMakes(tool);
    }

    private void makesWhatGenerateMakes(String tool) throws IOException, InterruptedException {
        var diff = telling("--diff");
        assertThat(diff.exit()).isEqualTo(1);
        assertThat(diff.err()).isEmpty();
        Files.writeString(temporary.resolve("diff"), diff.out());

        Shell.in(project).run(tool + " < ../diff");

        var applied = project.files();
        assertThat(project.run("generate", "--force").exit()).isZero();
        var generated = project.files();
        assertThat(applied).containsAllEntriesOf(withoutManifest(generated));
        assertThat(withoutManifest(applied)).isEqualTo(withoutManifest(generated));
    }

    private static Map<String, String> withoutManifest(Map<String, String> files) {
        var rest = new TreeMap<>(files);
        rest.keySet().removeIf(path -> path.startsWith(".flakegen"));
        return rest;
    }
}
