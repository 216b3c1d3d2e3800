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
