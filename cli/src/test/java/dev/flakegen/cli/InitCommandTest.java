package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting a project: what is written, what stays, and what is said. */
class InitCommandTest {
    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void emptyDirectory() throws IOException {
        project = TestProject.in(temporary);
    }

    private List<String> lines(Outcome outcome) {
        return outcome.out().lines().toList();
    }

    @Test
    void aProjectIsStartedInTheCurrentDirectoryAndSaysWhatToRun() {
        var outcome = project.run("init");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                created   .flakegen/manifest.json
                created   .gitattributes
                created   .gitignore
                created   Flake.java
                created   README.md
                created   flake.nix
                created   lib/default.nix
                created   package.nix

                Next:
                  nix run               # the package
                  nix develop           # the dev shell
                  nix flake check
                  flakegen generate     # after a change of Flake.java
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "oss", "registry"})
    void whatIsStartedIsAsGenerateWouldHaveIt(String template) {
        assertThat(project.run("init", "--template", template).exit()).isZero();

        var generate = project.run("generate", "--check");

        assertThat(generate.err()).isEmpty();
        assertThat(generate.out()).isEmpty();
        assertThat(generate.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "oss", "registry"})
    void whatIsStartedIsFormatted(String template) {
        assertThat(project.run("init", "--template", template).exit()).isZero();

        assertThat(project.run("fmt", "--check").exit()).isZero();
    }

    @Test
    void aDirectoryIsMadeAndGivesTheName() throws IOException {
        var outcome = project.run("init", "--template", "registry", "some/where/my tools");

        assertThat(outcome.exit()).isZero();
        assertThat(lines(outcome)).contains("  cd './some/where/my tools'");
        assertThat(project.read("some/where/my tools/Flake.java")).contains("flake.name(\"my-tools\")");
        assertThat(project.at("some/where/my tools/pkgs/top-level/my-tools-hello/default.nix"))
                .exists();
    }

    @ParameterizedTest
    @CsvSource({
        "ünï, uni",
        "üni, uni",
        "größe, grosse",
        "Łódź, Lodz",
        "1st, my-1st",
        "2024-11, my-2024-11",
        "lib, my-lib",
        "with, my-with",
        "---, my-project",
        "λ, my-project",
        "my project, my-project",
        "C++, C",
        ".hidden, hidden",
        "日本tools, tools"
    })
    void aDirectoryThatNoFlakeCanBeCalledAsGivesItTheNearestName(String directory, String name) throws IOException {
        var outcome = project.run("init", "./" + directory);

        assertThat(outcome.exit()).isZero();
        assertThat(lines(outcome)).contains("The flake is called " + name + "; --name NAME would call it otherwise.");
        assertThat(project.read(directory + "/Flake.java")).contains("flake.name(\"" + name + "\")");
        assertThat(project.run("generate", "--check", "-C", "./" + directory).exit())
                .isZero();
    }

    @Test
    void aDirectoryWithALongNameGivesItsBeginning() throws IOException {
        project.run("init", "a".repeat(150));

        assertThat(project.read("a".repeat(150) + "/Flake.java")).contains("flake.name(\"" + "a".repeat(100) + "\")");
    }

    @Test
    void aNameThatIsNotTheDirectorysIsSaid() {
        assertThat(lines(project.run("init", "tools"))).noneMatch(line -> line.startsWith("The flake"));
        assertThat(lines(project.run("init", "--name", "harbour", "ships")))
                .noneMatch(line -> line.startsWith("The flake"));
    }

    @Test
    void itStartsInAnotherDirectory() throws IOException {
        Files.createDirectory(project.at("there"));

        var outcome = project.run("init", "-C", "there", "tools");

        assertThat(lines(outcome)).contains("  cd " + project.at("there/tools"));
        assertThat(project.at("there/tools/flake.nix")).exists();
        assertThat(project.run("init", "-C", "nowhere").exit()).isEqualTo(2);
    }

    @Test
    void aNameCanBeGiven() throws IOException {
        assertThat(project.run("init", "--name", "harbour").exit()).isZero();

        assertThat(project.read("Flake.java")).contains("flake.name(\"harbour\")");
        assertThat(project.read("README.md")).startsWith("# harbour\n");
    }

    @Test
    void whoNamesNoTemplateStartsOnNixpkgsAlone() throws IOException {
        project.run("init");

        assertThat(project.read("flake.nix"))
                .contains("nixpkgs.url = \"github:NixOS/nixpkgs/nixos-unstable\";")
                .doesNotContain("matrixai", "flake-parts");
        assertThat(project.read("package.nix")).contains("name = \"project\";");
    }

    @Test
    void theShellHasAPackageOfTheRegistryThatIsKnown() throws IOException {
        project.run("init", "--template", "oss");

        assertThat(project.read("flake.nix"))
                .contains("nixpkgs-matrixai.url = \"github:MatrixAI/nixpkgs-matrixai\";")
                .contains("packages = [ pkgs.matrixai-public-hello ];");
    }

    @Test
    void ofAnotherRegistryNoPackageIsKnown() throws IOException {
        assertThat(project.run("init", "--registry", "example/our.registry").exit())
                .isZero();

        assertThat(project.read("flake.nix"))
                .contains("our-registry.url = \"github:example/our.registry\";")
                .contains("our-registry.lib.mkPkgs")
                .doesNotContain("matrixai");
        assertThat(project.read("Flake.java")).contains("// .packages(\"a-package-of-the-registry\", \"git\")");
    }

    @Test
    void aRegistryThatSaysWhereItWillBeHasAStarterForOthers() throws IOException {
        assertThat(project.run("init", "--template", "registry", "--registry", "example/tools", "--name", "tools")
                        .exit())
                .isZero();

        assertThat(project.read("templates/oss/flake.nix")).contains("tools.url = \"github:example/tools\";");
    }

    @Test
    void filesThatSomebodyHasStay() throws IOException {
        project.write("README.md", "mine").write(".gitignore", "mine").write(".gitattributes", "mine");

        var outcome = project.run("init");

        assertThat(outcome.exit()).isZero();
        assertThat(lines(outcome))
                .contains(
                        "kept      README.md, which was there",
                        "kept      .gitignore, which was there",
                        "kept      .gitattributes, which was there");
        assertThat(project.read("README.md")).isEqualTo("mine");
        assertThat(project.read(".gitignore")).isEqualTo("mine");
        assertThat(project.read(".gitattributes")).isEqualTo("mine");
        assertThat(project.at("flake.nix")).exists();
    }

    @Test
    void aFlakeOfSomebodysOwnIsAConflictAndNothingIsLost() throws IOException {
        project.write("README.md", "mine").write(".gitignore", "mine").write("flake.nix", "{ outputs = _: { }; }");
        var before = project.files();

        var outcome = project.run("init");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                conflict: flake.nix: a file that flakegen did not write is there
                1 conflict; nothing was written
                Start the project in another directory, or move away what is in the way.
                """);
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aProjectIsNotStartedTwice() throws IOException {
        project.run("init");
        var before = project.files();

        var outcome = project.run("init", "--template", "registry");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith(
                        "conflict: Flake.java: there is a project already; `flakegen generate` writes its files\n1 conflict");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aPackageOfSomebodysOwnIsAConflict() throws IOException {
        project.write("pkgs/top-level/project-hello/default.nix", "{ }: { }");
        var before = project.files();

        var outcome = project.run("init", "--template", "registry");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("conflict: pkgs/top-level/project-hello/default.nix: a file is there");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aManifestThatIsThereIsAConflict() throws IOException {
        project.write(".flakegen/manifest.json", "{}");

        assertThat(project.run("init").exit()).isEqualTo(4);
        assertThat(project.at("Flake.java")).doesNotExist();
    }

    @Test
    void aFileIsNoPlaceForAProject() throws IOException {
        project.write("taken", "a file");

        assertThat(project.run("init", "taken").exit()).isEqualTo(4);
        assertThat(project.run("init", "taken/below").exit()).isEqualTo(4);
        assertThat(project.read("taken")).isEqualTo("a file");
    }

    @Test
    void aDirectoryThatCannotBeWrittenStaysAsItIs() {
        var unwritable = Path.of("/proc/self"); // nothing else is forbidden to root
        assumeThat(unwritable).isDirectory(); // macOS has none

        var outcome = project.run("init", unwritable.toString());
        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err()).startsWith("flakegen: ").doesNotContain("Exception");
        assertThat(project.run("init", unwritable.resolve("below").toString()).exit())
                .isEqualTo(6);
    }

    @Test
    void wrongUsageIsToldAndNothingIsWritten() throws IOException {
        assertThat(project.run("init", "--template", "registri").err())
                .startsWith("flakegen: there is no template 'registri'; did you mean 'registry'?\n");
        assertThat(project.run("init", "--template", "registri").exit()).isEqualTo(2);
        assertThat(project.run("init", "--template", "house").err())
                .startsWith("flakegen: there is no template 'house'; there are minimal, oss, registry\n");
        assertThat(project.run("init", "--registry", "just-a-name").exit()).isEqualTo(2);
        assertThat(project.run("init", "--registry", "a/b/c").exit()).isEqualTo(2);
        assertThat(project.run("init", "--registry", "a/..").exit()).isEqualTo(2);
        assertThat(project.run("init", "--name", "2 words").exit()).isEqualTo(2);
        assertThat(project.run("init", "--name", "with").exit()).isEqualTo(2);
        assertThat(project.run("init", "--name", "ünï").err()).contains("; try 'uni'\n");
        assertThat(project.run("init", "--template", "minimal", "--registry", "a/b")
                        .err())
                .startsWith("flakegen: template 'minimal' takes no packages from a registry");
        assertThat(project.run("init", "one", "two").exit()).isEqualTo(2);
        assertThat(project.files()).isEmpty();
    }

    @Test
    void theTemplatesAreListed() throws IOException {
        var outcome = project.run("init", "--list");

        assertThat(lines(outcome)).hasSize(3).allMatch(line -> line.matches("(minimal|oss|registry) +a .+"));
        assertThat(lines(outcome).get(0)).startsWith("minimal ").endsWith("(the default)");
        assertThat(lines(outcome).get(1)).contains("github:MatrixAI/nixpkgs-matrixai", "--registry OWNER/REPO");
        assertThat(outcome.exit()).isZero();
        assertThat(project.files()).isEmpty();
    }

    @Test
    void inARepositoryTheLineForGitIsNamedAndWorks() throws IOException, InterruptedException {
        var shell = Shell.in(project);
        shell.run("git init -q");

        var outcome = project.run("init", "sub");

        var line = lines(outcome).stream().filter(text -> text.contains("git ")).findFirst();
        assertThat(line).hasValueSatisfying(text -> assertThat(text).startsWith("  git add -N .   # "));
        shell.run("cd sub\n" + line.orElseThrow());
        assertThat(project.run("generate", "-C", "sub").err()).isEmpty();
    }

    @Test
    void amongOtherFilesTheLineForGitNamesItsOwn() throws IOException, InterruptedException {
        Shell.in(project).run("git init -q");
        project.write("notes.txt", "mine");

        var outcome = project.run("init");

        assertThat(outcome.out())
                .contains(
                        "  git add -N .flakegen/manifest.json .gitattributes .gitignore Flake.java README.md flake.nix lib/default.nix package.nix ");
    }

    @Test
    void filesThatGitIgnoresAreNamedApartAndTheirLineWorks() throws IOException, InterruptedException {
        var shell = Shell.in(project);
        shell.run("git init -q");
        project.write(".gitignore", "lib/\n*.md\n");

        var outcome = project.run("init", "--template", "registry");

        var line = "  git add -f -N README.md lib/default.nix lib/mkPkgs.nix   # a rule of git's ignores these";
        assertThat(lines(outcome)).contains(line);
        for (var command : lines(outcome)) {
            if (command.startsWith("  git ")) {
                shell.run(command);
            }
        }
        assertThat(project.run("generate").err()).isEmpty();
    }

    @Test
    void anotherVersionOfFlakegenSaysSo() throws IOException {
        project.run("init");
        var description = project.read("Flake.java");
        project.write(
                "Flake.java",
                description.replaceFirst("flakegenVersion\\(\"[^\"]+\"\\)", "flakegenVersion(\"0.0.1\")"));

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).startsWith("warning[other-flakegen-version]: this is flakegen ");
    }

    @Test
    void itIsSilentWhenItIsToldTo() {
        var outcome = project.run("init", "-q");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEmpty();
        assertThat(project.at("flake.nix")).exists();
    }
}
