package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code flakegen show}: what it prints, what it is told, and that it writes nothing. */
class ShowCommandTest {
    private static final String TREE = """
            demo: A demonstration
            ├───devShells
            │   └───x86_64-linux
            │       └───default: development environment  Flake.java:13
            ├───lib
            │   ├───lib                                   Flake.java:11
            │   └───mkPkgs                                Flake.java:11
            └───nixosModules
                ├───default: NixOS module                 Flake.java:12
                └───ssh: NixOS module                     Flake.java:12
            """;

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void describe() throws IOException {
        project = TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
    }

    private Outcome show(String... options) throws IOException {
        var before = project.files();
        var command = new String[options.length + 1];
        command[0] = "show";
        System.arraycopy(options, 0, command, 1, options.length);
        var outcome = project.run(command);
        assertThat(project.files()).isEqualTo(before);
        return outcome;
    }

    private Outcome showWhatIsDescribedBy(String statements) throws IOException {
        project.write("Flake.java", TestProject.flake(statements));
        return show();
    }

    @Test
    void drawsTheOutputsWithTheLinesThatMakeThem() throws IOException {
        assertThat(show()).isEqualTo(new Outcome(0, TREE, ""));
    }

    @Test
    void asJsonItIsWhatNixShowsAndThePlaces() throws IOException {
        assertThat(show("--json")).isEqualTo(new Outcome(0, """
                {
                  "devShells": {
                    "x86_64-linux": {
                      "default": {
                        "type": "derivation",
                        "place": "Flake.java:13"
                      }
                    }
                  },
                  "lib": {
                    "type": "unknown",
                    "place": "Flake.java:11"
                  },
                  "nixosModules": {
                    "default": {
                      "type": "nixos-module",
                      "place": "Flake.java:12"
                    },
                    "ssh": {
                      "type": "nixos-module",
                      "place": "Flake.java:12"
                    }
                  }
                }
                """, ""));
    }

    @Test
    void theOrderIsThatOfTheNamesAndNotOfTheLines() throws IOException {
        var outcome = showWhatIsDescribedBy("""
                flake.output("b.z", attrs());
                flake.output("b.\\"\\uD83D\\uDE00\\"", attrs());
                flake.output("b.\\"\\uFF5A\\"", attrs());
                flake.output("a", attrs());
                flake.output("B", attrs());
                """);

        assertThat(outcome.out().lines().skip(1))
                .containsExactly(
                        "├───B: unknown        Flake.java:13",
                        "├───a: unknown        Flake.java:12",
                        "└───b",
                        "    ├───z: unknown    Flake.java:9",
                        "    ├───\"\uFF5A\": unknown  Flake.java:11",
                        "    └───\"\uD83D\uDE00\": unknown  Flake.java:10");
    }

    @Test
    void namesAreQuotedWhereNixQuotesThem() throws IOException {
        var outcome = showWhatIsDescribedBy("""
                flake.lib("a b", attrs()).lib("or", attrs()).lib("x.y", attrs()).lib("${z}", attrs());
                """);

        assertThat(outcome.out()).contains("───\"\\${z}\" ", "───\"a b\" ", "───\"or\" ", "───\"x.y\" ");
    }

    @Test
    void whatATerminalMustNotObeyIsEscaped() throws IOException {
        var outcome = showWhatIsDescribedBy("""
                flake.description("one\\n  two\\u001b[31m three");
                flake.lib("\\u001b[2J", attrs());
                """);

        assertThat(outcome.out()).doesNotContain("\u001b").startsWith("project: one two\\u001b[31m three\n");
    }

    @Test
    void theLineCanBeInAnotherFile() throws IOException {
        project.write("Shells.java", """
                import dev.flakegen.dsl.FlakeSpec;

                final class Shells {
                  static void add(FlakeSpec flake) {
                    flake.devShell("default");
                  }
                }
                """);

        var outcome = showWhatIsDescribedBy("""
                flake.systems(X86_64_LINUX).pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
                Shells.add(flake);
                """);

        assertThat(outcome.out()).contains("default: development environment  Shells.java:5\n");
    }

    @Test
    void aFlakeWithoutANameIsCalledAsItsDirectory() throws IOException {
        assertThat(showWhatIsDescribedBy("flake.lib(\"a\", attrs());").out()).isEqualTo("""
                project
                └───lib
                    └───a  Flake.java:9
                """);
    }

    @Test
    void aFlakeWithoutOutputsSaysSo() throws IOException {
        assertThat(showWhatIsDescribedBy("flake.description(\"Nothing\");")).isEqualTo(new Outcome(0, """
                project: Nothing
                no outputs: Flake.java describes none
                """, ""));
        assertThat(show("--json")).isEqualTo(new Outcome(0, "{}\n", ""));
    }

    @Test
    void itIsNoMatterWhatIsOnDisk() throws IOException {
        project.write("flake.nix", "{ }\n")
                .write(".flakegen/manifest.json", "<<<<<<< ours\n")
                .write("lib/default.nix/mine.txt", "Mine\n");

        assertThat(show()).isEqualTo(new Outcome(0, TREE, ""));
    }

    @Test
    void aProjectThatCannotBeWrittenCanBeShown() throws IOException {
        Files.setPosixFilePermissions(project.root(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(show()).isEqualTo(new Outcome(0, TREE, ""));
        } finally {
            Files.setPosixFilePermissions(project.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flake.devShell(\"\");",
                "flake.lib(\"a\", attrs()).lib(\"a\", attrs()).nixosModule(\"b\", file(\"b.nix\"));",
                "flake.lib(\"a\", importFile(\"lib/default.nix\"));",
                "flake.lib(\"a\", 1);"
            })
    void aWrongDescriptionIsToldAsGenerateTellsIt(String statement) throws IOException {
        project.write("lib/default.nix", "{ }\n").write("Flake.java", TestProject.flake(statement));

        var outcome = show();

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("error[");
        assertThat(outcome).isEqualTo(project.run("generate"));
        assertThat(show("--json")).isEqualTo(outcome);
    }

    @Test
    void aTemplateThatFailsIsToldToo() throws IOException {
        project.write(".flakegen/templates/flake.nix.ftl", "{ [=nothing] }\n");

        var outcome = show();

        assertThat(outcome.err()).startsWith("error[template-failed]: ");
        assertThat(outcome).isEqualTo(project.run("generate"));
    }

    @Test
    void aWarningIsToldBesideWhatIsShown() throws IOException {
        var outcome = showWhatIsDescribedBy("""
                flake.input("x.y", github("example", "x"));
                flake.lib("a", attrs());
                """);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err())
                .startsWith("warning[")
                .isEqualTo(project.run("generate").err());
        assertThat(outcome.out()).isEqualTo("""
                project
                └───lib
                    └───a  Flake.java:10
                """);
    }

    @Test
    void withoutADescriptionThereIsNothingToShow() throws IOException {
        Files.delete(project.at("Flake.java"));

        assertThat(show()).isEqualTo(new Outcome(3, "", """
                error[no-description]: there is no Flake.java here, nor in any directory above
                 = help: go to the project, or name its directory with -C DIR

                1 error; nothing was written
                Try 'flakegen explain no-description' for more.
                """));
    }

    @Test
    void aDirectoryThatDoesNotExistIsAWrongCall() throws IOException {
        assertThat(show("-C", "nowhere")).isEqualTo(new Outcome(2, "", """
                flakegen: no such directory: nowhere
                Try 'flakegen show --help'.
                """));
    }

    @Test
    void aPersonSeesNamesAndPlacesSetOff() throws IOException {
        var coloured = show("--color=always").out();

        assertThat(coloured)
                .contains("\u001b[32m└───\u001b[0m\u001b[1mnixosModules\u001b[0m\n")
                .contains(": NixOS module                 \u001b[2mFlake.java:12\u001b[0m\n");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(TREE);
    }

    @Test
    void aProgramSeesNoColoursInJson() throws IOException {
        assertThat(show("--json", "--color=always")).isEqualTo(show("--json"));
    }

    @Test
    void ofOneSystemItShowsWhatThatHasAndWhatIsForAll() throws IOException {
        project.write("Flake.java", TestProject.flake("""
                flake.systems(X86_64_LINUX, AARCH64_LINUX);
                flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
                flake.devShell("default");
                flake.devShell("special").on(X86_64_LINUX);
                flake.output("formatter.aarch64-darwin", flake.input("tools", github("example", "tools")).attr("formatter"));
                """));

        assertThat(show("--system", "aarch64-linux")).isEqualTo(new Outcome(0, """
                project
                ├───devShells
                │   └───aarch64-linux
                │       └───default: development environment  Flake.java:11
                └───lib
                    ├───lib                                   Flake.java:10
                    └───mkPkgs                                Flake.java:10
                """, ""));
        assertThat(show("--system", "aarch64-darwin").out())
                .contains("aarch64-darwin: package")
                .doesNotContain("linux");
        assertThat(show("--system", "x86_64-linux", "--json").out())
                .contains("\"special\"", "\"lib\"")
                .doesNotContain("aarch64");
    }

    @Test
    void aSystemThatTheFlakeHasNotIsAWrongCallThatNamesThoseItHas() throws IOException {
        var wrong = new Outcome(2, "", """
                flakegen: the flake is not for 'x86_64-linx', but for x86_64-linux; did you mean 'x86_64-linux'?
                Try 'flakegen show --help'.
                """);

        assertThat(show("--system", "x86_64-linx")).isEqualTo(wrong);
        assertThat(show("--system", "x86_64-linx", "--json")).isEqualTo(wrong);
        assertThat(show("--system", "x86_64-linux", "--system", "x86_64-linux").err())
                .startsWith("flakegen: '--system' is given twice\n");
        project.write("Flake.java", TestProject.flake("flake.description(\"Nothing\");"));
        assertThat(show("--system", "x86_64-linux").err())
                .startsWith("flakegen: the flake is not for 'x86_64-linux': it names no systems\n");
    }

    @Test
    void quietlyItIsShownAllTheSame() throws IOException {
        assertThat(show("-q").out()).isEqualTo(TREE);
    }
}
