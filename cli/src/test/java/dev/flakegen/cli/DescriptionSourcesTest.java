package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Flake.java can be, whatever editor wrote it and whatever lies beside it. */
class DescriptionSourcesTest {
    private static final String USES_A_HELPER = TestProject.flake("flake.description(Words.first());");

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void openProject() throws IOException {
        project = TestProject.in(temporary);
    }

    private static String words(String first) {
        return "final class Words {\n    static String first() {\n        return \"" + first + "\";\n    }\n}\n";
    }

    private void describes(String text) throws IOException {
        assertThat(project.run("generate").err()).isEmpty();
        assertThat(project.read("flake.nix")).contains("description = \"" + text + "\";");
    }

    @Test
    void itsLinesMayEndWithCarriageReturns() throws IOException {
        project.write("Flake.java", TestProject.flake("""
                flake.description(\"""
                        one
                        two\""");
                """).replace("\n", "\r\n"));

        assertThat(project.run("generate").exit()).isZero();

        assertThat(project.read("flake.nix")).contains("one", "two").doesNotContain("\r");
    }

    @Test
    void itsLinesAreCountedRightWhereTheyEndWithCarriageReturns() throws IOException {
        project.write("Flake.java", TestProject.flake("flake.devShell(\"\");").replace("\n", "\r\n"));

        assertThat(project.run("generate").err()).contains("""
                --> Flake.java:9
                  |
                9 |         flake.devShell("");
                  |
                """);
    }

    @Test
    void itMayBeginWithAByteOrderMark() throws IOException {
        project.write("Flake.java", "\ufeff" + USES_A_HELPER).write("Words.java", "\ufeff" + words("Marked"));

        describes("Marked");
        describes("Marked"); // and what was kept of the first time
    }

    @Test
    void itsFirstLineIsShownWithoutAByteOrderMark() throws IOException {
        project.write("Flake.java", "\ufeffclass Flake {}\n");

        assertThat(project.run("generate").err()).contains("\n1 | class Flake {}\n");
    }

    @Test
    void itMayNotEndItsLastLine() throws IOException {
        project.write(
                "Flake.java", TestProject.flake("flake.description(\"Short\");").strip());

        describes("Short");
    }

    @Test
    void itMayHoldCharactersOfAnyLanguage() throws IOException {
        project.write("Flake.java", TestProject.flake("flake.description(\"Größe, 大きさ, \uD83D\uDC27\");"));

        describes("Größe, 大きさ, \uD83D\uDC27");
    }

    @Test
    void itsClassNeedNotBePublicNorCalledFlake() throws IOException {
        project.write(
                "Flake.java",
                TestProject.flake("flake.description(\"Mine\");").replace("public final class Flake", "class Mine"));

        describes("Mine");
    }

    @Test
    void itMayUseClassesBesideIt() throws IOException {
        project.write("Flake.java", USES_A_HELPER).write("Words.java", words("Beside"));

        describes("Beside");
    }

    @Test
    void itMayUseClassesInPackagesBelow() throws IOException {
        project.write("Flake.java", USES_A_HELPER.replace("Words.", "net.example.Words."))
                .write(
                        "net/example/Words.java",
                        "package net.example;\n\npublic "
                                + words("Below").replace("static String", "public static String"));

        describes("Below");
    }

    @Test
    void itMayBeInAPackage() throws IOException {
        project.write("Flake.java", "package my.flakes;\n\n" + TestProject.flake("flake.description(\"Packed\");"));

        describes("Packed");
        describes("Packed"); // and what was kept of the first time
    }

    @Test
    void itMayBeInAPackageWithClassesBesideItAndBelow() throws IOException {
        project.write(
                        "Flake.java",
                        "package my.flakes;\n\nimport my.flakes.hosts.*;\nimport net.example.*;\n\n"
                                + TestProject.flake("flake.description(Words.first() + Host.first() + Other.first());"))
                .write("Words.java", "package my.flakes;\n" + words("Beside"))
                .write(
                        "hosts/Host.java",
                        "package my.flakes.hosts;\npublic "
                                + words("Below")
                                        .replace("Words", "Host")
                                        .replace("static String", "public static String"))
                .write(
                        "net/example/Other.java",
                        "package net.example;\npublic "
                                + words("Elsewhere")
                                        .replace("Words", "Other")
                                        .replace("static String", "public static String"));

        describes("BesideBelowElsewhere");
        describes("BesideBelowElsewhere");
    }

    @Test
    void itsPlacesAreRightInAPackageWithAByteOrderMarkAndCarriageReturns() throws IOException {
        project.write(
                        "Flake.java",
                        ("\ufeffpackage my.flakes; // größe\n"
                                        + TestProject.flake(
                                                "flake.devShell(\"\"); Words.declare(flake);\nthrow new Error(\"x\");"))
                                .replace("\n", "\r\n"))
                .write("Words.java", """
                        \ufeffpackage my.flakes;
                        final class Words {
                            static void declare(dev.flakegen.dsl.FlakeSpec flake) {
                                flake.description("a").description("b");
                                Runnable check = () -> flake.check("");
                                check.run();
                            }
                        }
                        """.replace("\n", "\r\n"));

        assertThat(project.run("generate").err()).isEqualTo("""
                error[invalid-name]: the name of a dev shell is empty
                  --> Flake.java:10
                   |
                10 |         flake.devShell(""); Words.declare(flake);
                   |
                   = help: give it one

                error[description-failed]: the description threw java.lang.Error: x
                  --> Flake.java:11
                   |
                11 |         throw new Error("x");
                   |

                error[duplicate-setting]: the flake's description is given twice
                 --> Words.java:4
                  |
                4 |         flake.description("a").description("b");
                  |
                  = first given at Words.java:4
                  = help: keep one of the two

                error[invalid-name]: the name of a check is empty
                 --> Words.java:5
                  |
                5 |         Runnable check = () -> flake.check("");
                  |
                  = help: give it one

                4 errors; nothing was written
                Try 'flakegen explain CODE' for more, with one of description-failed, duplicate-setting, invalid-name.
                """);
    }

    @Test
    void classesBesideItAreInItsPackage() throws IOException {
        project.write("Flake.java", "package my.flakes;\n" + USES_A_HELPER).write("Words.java", words("Unpacked"));

        assertThat(project.run("generate").err()).isEqualTo("""
                error[compile-error]: Words.java does not hold class my.flakes.Words
                  --> Flake.java:10:27
                   |
                10 |         flake.description(Words.first());
                   |                           ^
                   = help: begin it with package my.flakes;

                1 error; nothing was written
                Try 'flakegen explain compile-error' for more.
                """);
    }

    @Test
    void classesBesideItAreInNoPackageWhereItIsInNone() throws IOException {
        project.write("Flake.java", USES_A_HELPER).write("Words.java", "package other;\n" + words("Packed"));

        assertThat(project.run("generate").err())
                .startsWith("error[compile-error]: Words.java does not hold class Words\n")
                .contains("= help: remove its package statement\n");
    }

    @Test
    void itMayUseRecordsAndEnumsOfItsOwn() throws IOException {
        project.write("Flake.java", TestProject.flake("""
                enum Host { ALPHA, BETA }
                record Port(Host host, int number) {}
                flake.description(new Port(Host.BETA, 22).toString());
                """));

        describes("Port[host=BETA, number=22]");
    }

    @Test
    void aClassThatItDoesNotUseNeedNotCompile() throws IOException {
        project.write("Flake.java", TestProject.flake("flake.description(\"Alone\");"))
                .write("Other.java", "class Other { not Java }\n")
                .write("src/main/java/Main.java", "class Main { not Java either }\n");

        describes("Alone");
    }

    @Test
    void aChangeOfItIsSeen() throws IOException {
        for (var text : List.of("One", "Two", "One")) {
            project.write("Flake.java", TestProject.flake("flake.description(\"" + text + "\");"));
            describes(text);
        }
    }

    @Test
    void aChangeOfAClassBesideItIsSeen() throws IOException {
        project.write("Flake.java", USES_A_HELPER);
        for (var text : List.of("One", "Two", "One")) {
            project.write("Words.java", words(text));
            describes(text);
        }
    }

    @Test
    void aClassBesideItThatIsGoneIsMissed() throws IOException {
        project.write("Flake.java", USES_A_HELPER).write("Words.java", words("Here"));
        describes("Here");
        Files.delete(project.at("Words.java"));

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("error[compile-error]: cannot find symbol");
    }

    @Test
    void itIsRunOnceInARun() throws IOException {
        var counted = temporary.resolve("counted");
        project.write("Flake.java", TestProject.flake("""
                try {
                    java.nio.file.Files.createFile(java.nio.file.Path.of("%s"));
                } catch (java.io.IOException e) {
                    throw new IllegalStateException("run twice", e);
                }
                """.formatted(counted)));

        assertThat(project.run("generate")).isEqualTo(new Outcome(0, "created   flake.nix\n", ""));
    }

    @Test
    void nothingOfItsCompilationIsLeftInTheProject() throws IOException {
        project.write("Flake.java", USES_A_HELPER).write("Words.java", words("Clean"));

        project.run("generate");

        assertThat(project.files().keySet())
                .containsExactly(".flakegen", ".flakegen/manifest.json", "Flake.java", "Words.java", "flake.nix");
    }
}
