package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated files with the line ends of another system, as git checks them out where it is told to. */
class LineEndsTest {
    private static final String ADVICE = """
            Line ends are LF in generated files. git makes them CRLF at a checkout, unless .gitattributes has the line
              * text=auto eol=lf
            Bring the files back with: flakegen generate --force
            """;

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void checkOut() throws IOException {
        project = TestProject.in(temporary)
                .write("Flake.java", TestProject.flake("flake.name(\"a\").systems(X86_64_LINUX);"));
        project.run("generate", "-q");
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "x");
        git("config", "core.autocrlf", "true");
        checkOutAgain();
        assertThat(project.read("flake.nix")).contains("\r\n");
    }

    private void checkOutAgain() throws IOException {
        git("rm", "-rq", "--cached", ".");
        git("reset", "-q", "--hard");
    }

    private List<String> git(String... arguments) throws IOException {
        var git = Git.ofDirectory(project.root(), System.getenv())
                .run("", arguments)
                .orElseThrow();
        assertThat(git.exit()).as(git.err()).isZero();
        return git.fields();
    }

    @Test
    void theyAreToldAsSuchAndNothingIsWritten() throws IOException {
        var before = project.files();

        assertThat(project.run("generate")).isEqualTo(new Outcome(4, "", """
                conflict: flake.nix: its line ends alone differ, CRLF in place of LF
                1 conflict; nothing was written
                """ + ADVICE));

        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void checkAndDiffTellThemToo() {
        var check = project.run("generate", "--check");
        var diff = project.run("generate", "--diff");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out())
                .startsWith("conflict  flake.nix (its line ends alone differ, CRLF in place of LF)\n")
                .endsWith(ADVICE);
        assertThat(check.err()).isEmpty();
        assertThat(diff.exit()).isEqualTo(1);
        assertThat(diff.out())
                .startsWith("# flake.nix: its line ends alone differ, CRLF in place of LF\n--- a/flake.nix\n");
    }

    @Test
    void theAdviceHelps() throws IOException {
        project.write(".gitattributes", "* text=auto eol=lf\n");

        assertThat(project.run("generate", "--force").exit()).isZero();
        git("add", "-A");

        assertThat(project.run("generate", "--check").exit()).isZero();
        assertThat(git("diff", "--cached", "--name-only", "-z")).containsExactly(".gitattributes");
        checkOutAgain(); // with the attributes of the index
        assertThat(project.read("flake.nix")).doesNotContain("\r");
    }

    @Test
    void anEditIsShownWithoutThem() throws IOException {
        project.write("flake.nix", project.read("flake.nix").replace("outputs =", "output ="));

        var outcome = project.run("generate");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith("conflict: flake.nix: it was edited by hand\n")
                .contains("\n-  output =", "\n+  outputs =")
                .doesNotContain("\n-{", "\r", ".gitattributes");
    }

    @Test
    void oneLineThatEndsOtherwiseIsTold() throws IOException {
        git("config", "core.autocrlf", "false");
        checkOutAgain();
        project.write("flake.nix", project.read("flake.nix").replaceFirst("\n", "\r\n"));

        assertThat(project.run("generate").err()).contains("its line ends alone differ");
    }

    @Test
    void aFileThatNoManifestNamesIsToldToo() throws IOException {
        Files.delete(project.at(".flakegen/manifest.json"));

        assertThat(project.run("generate").err()).contains("its line ends alone differ");
    }

    @Test
    void aFileThatIsNoLongerGeneratedIsToldToo() throws IOException {
        var one = TestProject.flake("flake.name(\"a\").systems(X86_64_LINUX);");
        project.write("Flake.java", one.replace("LINUX);", "LINUX); flake.nixosModule(\"a\");"));
        assertThat(project.run("generate", "--force").exit()).isZero();
        project.write("modules/default.nix", project.read("modules/default.nix").replace("\n", "\r\n"));
        project.write("Flake.java", one);

        assertThat(project.run("generate").err()).contains("conflict: modules/default.nix: its line ends alone differ");
    }

    @Test
    void aDescriptionWithThemGivesTheSameFilesAndTheSameLines() throws IOException {
        var text = TestProject.flake("""
                flake.name("a").systems(X86_64_LINUX);
                flake.lib("text", nix(\"""
                    ''
                      one
                      two
                    ''\"""));
                """);
        var wrong = TestProject.flake("flake.name(\"a\");\nflake.lib(\"b\", nix(\"1 +\"));\n");
        var unix = TestProject.in(Files.createDirectory(temporary.resolve("unix")));
        var windows = TestProject.in(Files.createDirectory(temporary.resolve("windows")));
        unix.write("Flake.java", text);
        windows.write("Flake.java", text.replace("\n", "\r\n"));

        assertThat(windows.run("generate")).isEqualTo(unix.run("generate"));
        assertThat(generated(windows)).isEqualTo(generated(unix)).isNotEmpty();

        unix.write("Flake.java", wrong);
        windows.write("Flake.java", wrong.replace("\n", "\r\n"));
        assertThat(windows.run("generate"))
                .isEqualTo(unix.run("generate"))
                .satisfies(outcome -> assertThat(outcome.exit()).isEqualTo(3));
    }

    private static SortedMap<String, String> generated(TestProject project) throws IOException {
        var files = project.files();
        files.remove("Flake.java");
        return files;
    }
}
