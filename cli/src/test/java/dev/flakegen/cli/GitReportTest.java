package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code generate} says of git: Nix does not see files that git does not track. */
class GitReportTest {
    private static final String WITH_BLANKS = TestProject.flake("""
            flake.nixosModule("it's a b").set("services.openssh.enable", true);
            flake.nixosModule("-x").set("services.openssh.enable", true);
            """);

    @TempDir
    private Path temporary;

    private TestProject project;
    private Shell shell;

    @BeforeEach
    void initRepository() throws IOException, InterruptedException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.flake("flake.description(\"A\");"));
        project.with("GIT_CEILING_DIRECTORIES", temporary.toString());
        shell = Shell.in(project);
        shell.run("git init --quiet");
    }

    /** The lines that are to be typed. */
    private static List<String> commands(Outcome outcome) {
        return outcome.err()
                .lines()
                .filter(line -> line.startsWith("  git "))
                .map(String::strip)
                .toList();
    }

    private List<String> tracked() throws IOException, InterruptedException {
        return shell.run("git -c core.quotePath=false ls-files").lines().toList();
    }

    @Test
    void newFilesAreNamedWithTheLineThatTellsGitOfThem() {
        assertThat(project.run("generate").err()).isEqualTo("""
                Nix does not see files that git does not track. Let git know of the new ones:
                  git add -N .flakegen/manifest.json flake.nix
                """);
    }

    @Test
    void thatLineWorks() throws IOException, InterruptedException {
        var commands = commands(project.run("generate"));

        assertThat(commands).hasSize(1);
        shell.run(commands.get(0));
        assertThat(tracked()).contains(".flakegen/manifest.json", "flake.nix");
    }

    @Test
    void thatLineWorksForNamesThatAShellWouldReadOtherwise() throws IOException, InterruptedException {
        project.write("Flake.java", WITH_BLANKS);

        shell.run(commands(project.run("generate")).get(0));

        assertThat(tracked()).contains("modules/nixos/it's a b.nix", "modules/nixos/-x.nix");
        assertThat(project.run("generate").err()).isEmpty();
    }

    @Test
    void thatLineWorksForNamesInAnyLanguage() throws IOException, InterruptedException {
        project.with("LC_ALL", "C.UTF-8")
                .write("Flake.java", TestProject.flake("flake.nixosModule(\"größe\").set(\"a\", 1);"));

        shell.run(commands(ToolProcess.of(project).run("generate")).get(0));

        assertThat(tracked()).contains("modules/nixos/größe.nix");
    }

    @Test
    void thatLineWorksWhereItIsTypedAndNotOnlyInTheProject() throws IOException, InterruptedException {
        var elsewhere = Files.createDirectories(temporary.resolve("some where/else"));

        var commands = commands(
                project.runIn(elsewhere, false, "generate", "-C", project.root().toString()));

        new Shell(elsewhere, project.environment()).run(commands.get(0));
        assertThat(tracked()).contains("flake.nix");
    }

    @Test
    void thatLineWorksFromBelowTheProject() throws IOException, InterruptedException {
        var below = Files.createDirectories(project.at("pkgs/hello"));

        var commands = commands(project.runIn(below, false, "generate"));

        assertThat(commands).containsExactly("git -C ../.. add -N .flakegen/manifest.json flake.nix");
        new Shell(below, project.environment()).run(commands.get(0));
        assertThat(tracked()).contains("flake.nix");
    }

    @Test
    void theProjectsOwnFilesAreNamedToo() throws IOException {
        project.write("Flake.java", TestProject.flake("flake.nixosModule(\"ssh\", file(\"ssh.nix\"));"))
                .write("ssh.nix", "{ }\n");

        assertThat(commands(project.run("generate"))).singleElement().asString().endsWith(" ssh.nix");
    }

    @Test
    void filesThatGitTracksAreNotNamed() throws IOException, InterruptedException {
        project.run("generate");
        shell.run("git add --all");

        assertThat(project.run("generate").err()).isEmpty();
    }

    @Test
    void theyAreNamedAgainUntilGitKnowsThem() {
        project.run("generate");

        assertThat(commands(project.run("generate"))).hasSize(1);
    }

    @Test
    void otherFilesThatGitDoesNotTrackAreNobodysBusiness() throws IOException {
        project.write("notes.txt", "Mine\n");

        assertThat(project.run("generate").err()).doesNotContain("notes.txt");
    }

    @Test
    void ignoredFilesAreNamedWithTheRuleAndItsPlace() throws IOException {
        project.write(".gitignore", "# editors\n*~\n.flakegen/\n/flake.nix\n");

        assertThat(project.run("generate").err()).isEqualTo("""
                git ignores files of the flake, so that Nix does not see them:
                  .flakegen/manifest.json (.gitignore:3: .flakegen/)
                  flake.nix (.gitignore:4: /flake.nix)
                Take them out of the rule, or add them with git add -f.
                """);
    }

    @Test
    void aFileThatARuleTakesBackIsNotIgnored() throws IOException {
        project.write(".gitignore", "*.nix\n!flake.nix\n");

        assertThat(project.run("generate").err()).doesNotContain("ignores").contains(" flake.nix");
    }

    @Test
    void aFileThatGitTracksAllTheSameIsNotIgnored() throws IOException, InterruptedException {
        project.write(".gitignore", "*.nix\n*.json\n");
        project.run("generate");
        shell.run("git add --force flake.nix");

        assertThat(project.run("generate").err())
                .contains("  .flakegen/manifest.json (")
                .doesNotContain("flake.nix");
    }

    @Test
    void inADirectoryOfARepositoryTheRuleIsFoundAboveToo() throws IOException, InterruptedException {
        var inner = TestProject.in(Files.createDirectories(project.at("inner")));
        inner.with("GIT_CEILING_DIRECTORIES", temporary.toString());
        inner.write("Flake.java", TestProject.flake("flake.description(\"A\");"));
        project.write(".gitignore", "flake.nix\n");

        var outcome = inner.run("generate");

        assertThat(outcome.err()).contains("  flake.nix (../../.gitignore:1: flake.nix)\n");
        new Shell(inner.root(), inner.environment()).run(commands(outcome).get(0));
        assertThat(tracked()).contains("inner/project/.flakegen/manifest.json");
    }

    @Test
    void outsideOfARepositoryNothingIsSaid() throws IOException {
        var outside = TestProject.in(temporary.resolve("outside"))
                .write("Flake.java", TestProject.DEMO)
                .with("GIT_CEILING_DIRECTORIES", temporary.toString());

        assertThat(outside.run("generate").err()).isEmpty();
    }

    @Test
    void withoutGitNothingIsSaid() throws IOException, InterruptedException {
        var outcome = ToolProcess.of(project.with("PATH", temporary.toString())).run("generate");

        assertThat(outcome).isEqualTo(new Outcome(0, "created   flake.nix\n", ""));
    }

    @Test
    void withGitTheWholeProgramSaysIt() throws IOException, InterruptedException {
        assertThat(commands(ToolProcess.of(project).run("generate"))).hasSize(1);
    }

    @Test
    void whereOnlyADifferenceIsToldNothingIsSaidOfGit() {
        assertThat(project.run("generate", "--check").err())
                .isEqualTo("run `flakegen generate` to bring this up to date\n");
    }
}
