package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files {@code fmt} finds below a directory. */
class FmtSearchTest {
    private static final String UGLY = "{a=1;}\n";

    @TempDir
    private Path temporary;

    private TestProject project;
    private Shell shell;

    @BeforeEach
    void makeAProject() throws IOException {
        project = TestProject.in(temporary).with("GIT_CEILING_DIRECTORIES", temporary.toString());
        shell = Shell.in(project);
    }

    private void uglyFiles(String... paths) throws IOException {
        for (var path : paths) {
            project.write(path, UGLY);
        }
    }

    private static List<String> named(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        return outcome.out()
                .lines()
                .map(line -> line.substring("unformatted ".length()))
                .toList();
    }

    private List<String> found(String... paths) {
        var arguments = new ArrayList<>(List.of("fmt", "--check"));
        arguments.addAll(List.of(paths));
        return named(project.run(arguments.toArray(String[]::new)));
    }

    @Test
    void everyNixFileBelowADirectoryIsFoundInOrder() throws IOException {
        uglyFiles("b.nix", "a/z.nix", "a/.hidden/c.nix", "a.nix", "a/notes.txt", "a/nix", "a/x.nix.orig");

        assertThat(found(".")).containsExactly("a.nix", "a/.hidden/c.nix", "a/z.nix", "b.nix");
        assertThat(found("b.nix", "a")).containsExactly("b.nix", "a/.hidden/c.nix", "a/z.nix");
        assertThat(found("./a/")).containsExactly("./a/.hidden/c.nix", "./a/z.nix");
    }

    @Test
    void withoutAPathItIsTheProjectFromWhereverOneIsInIt() throws IOException {
        project.write("Flake.java", TestProject.DEMO);
        uglyFiles("a.nix", "pkgs/hello/b.nix", "pkgs/hello/deep/c.nix");

        assertThat(found()).containsExactly("a.nix", "pkgs/hello/b.nix", "pkgs/hello/deep/c.nix");
        assertThat(named(project.runIn(project.at("pkgs/hello"), false, "fmt", "--check")))
                .containsExactly("../../a.nix", "../../pkgs/hello/b.nix", "../../pkgs/hello/deep/c.nix");
        assertThat(named(project.runIn(temporary, false, "fmt", "--check", "-C", "project")))
                .containsExactly("a.nix", "pkgs/hello/b.nix", "pkgs/hello/deep/c.nix");
    }

    @Test
    void whereThereIsNoProjectAPathIsNeeded() throws IOException {
        uglyFiles("a.nix");

        var outcome = project.run("fmt");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("error[no-description]: ").contains("flakegen fmt .");
        assertThat(project.read("a.nix")).isEqualTo(UGLY);
    }

    @Test
    void noLinkIsFollowedBelowADirectory() throws IOException {
        uglyFiles("dir/a.nix");
        Files.createDirectories(temporary.resolve("store/pkg"));
        Files.writeString(temporary.resolve("store/pkg/default.nix"), UGLY);
        Files.createSymbolicLink(project.at("dir/result"), temporary.resolve("store"));
        Files.createSymbolicLink(project.at("dir/link.nix"), temporary.resolve("store/pkg/default.nix"));
        Files.createSymbolicLink(project.at("dir/loop"), Path.of("."));
        Files.createSymbolicLink(project.at("dir/dangling.nix"), Path.of("nowhere"));

        assertThat(found("dir")).containsExactly("dir/a.nix");
    }

    @Test
    void aLinkToADirectoryThatIsNamedIsSearched() throws IOException {
        uglyFiles("real/a.nix");
        Files.createSymbolicLink(project.at("link"), Path.of("real"));

        assertThat(found("link")).containsExactly("link/a.nix");
    }

    @Test
    void aDirectoryIsNoFileThoughItIsCalledLikeOne() throws IOException {
        uglyFiles("dir.nix/a.nix");

        assertThat(found(".")).containsExactly("dir.nix/a.nix");
    }

    @Test
    void whereThereIsNothingToFormatItIsSaid() throws IOException {
        Files.createDirectories(project.at("empty"));

        assertThat(project.run("fmt", "empty"))
                .isEqualTo(new Outcome(0, "nothing to do: there are no Nix files\n", ""));
    }

    @Test
    void whatGitIgnoresIsLeftOut() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        project.write(".gitignore", "build/\n*.gen.nix\n!keep.gen.nix\n").write("größe/.gitignore", "b c.nix\n");
        uglyFiles(
                "a.nix",
                "build/b.nix",
                "x.gen.nix",
                "sub/y.gen.nix",
                "sub/keep.gen.nix",
                "größe/b c.nix",
                "größe/d.nix");

        assertThat(found(".")).containsExactly("a.nix", "größe/d.nix", "sub/keep.gen.nix");
        assertThat(found("sub")).containsExactly("sub/keep.gen.nix");
    }

    @Test
    void aDirectoryWithNothingButIgnoredFilesHasNone() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        project.write(".gitignore", "*.gen.nix\n");
        uglyFiles("sub/x.gen.nix", "sub/deep/y.gen.nix");

        assertThat(found(".")).isEmpty();
        assertThat(found("sub")).isEmpty();
    }

    @Test
    void whatGitTracksIsNotIgnoredWhateverTheRules() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        uglyFiles("build/tracked.nix", "build/other.nix");
        shell.run("git add build/tracked.nix");
        project.write(".gitignore", "build/\n");

        assertThat(found(".")).containsExactly("build/tracked.nix");
    }

    @Test
    void whatIsNamedIsFormattedThoughGitIgnoresIt() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        project.write(".gitignore", "build/\nx.nix\n");
        uglyFiles("build/deep/b.nix", "x.nix");

        assertThat(found("x.nix", "build")).containsExactly("x.nix", "build/deep/b.nix");
        assertThat(found("build/deep")).containsExactly("build/deep/b.nix");
    }

    @Test
    void theDirectoryOfGitItselfIsLeftOut() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        uglyFiles(".git/hooks/a.nix", "a.nix");

        assertThat(found(".")).containsExactly("a.nix");
    }

    @Test
    void aRepositoryInARepositoryHasItsOwnRules() throws IOException, InterruptedException {
        shell.run("git init --quiet && git init --quiet inner && git init --quiet vendor/out");
        project.write(".gitignore", "*.gen.nix\nvendor\n").write("inner/.gitignore", "x.nix\n");
        uglyFiles("a.gen.nix", "x.nix", "inner/a.gen.nix", "inner/x.nix", "inner/deep/x.nix", "vendor/out/a.nix");

        assertThat(found(".")).containsExactly("inner/a.gen.nix", "x.nix");
    }

    @Test
    void aDirectoryOfARepositoryObeysTheRulesAbove() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        project.write(".gitignore", "/sub/x.nix\n");
        uglyFiles("sub/x.nix", "sub/y.nix");

        assertThat(found("sub")).containsExactly("sub/y.nix");
    }

    @Test
    void theRepositoryOfAHookIsNotTakenForAnother() throws IOException, InterruptedException {
        shell.run("git init --quiet && git init --quiet ../other");
        project.write(".gitignore", "x.nix\n");
        uglyFiles("x.nix", "sub/x.nix", "y.nix");
        project.with("GIT_DIR", temporary.resolve("other/.git").toString());

        assertThat(found(".")).containsExactly("y.nix");
    }

    @Test
    void withoutGitNothingIsIgnored() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        project.write(".gitignore", "x.nix\n");
        uglyFiles("x.nix", "y.nix");

        var outcome = ToolProcess.of(project.with("PATH", temporary.toString())).run("fmt", "--check", ".");

        assertThat(named(outcome)).containsExactly("x.nix", "y.nix");
    }

    @Test
    void withGitTheWholeProgramObeysIt() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        project.write(".gitignore", "x.nix\n");
        uglyFiles("x.nix", "y.nix");

        assertThat(named(ToolProcess.of(project).run("fmt", "--check", "."))).containsExactly("y.nix");
    }

    @Test
    void whereGitRefusesToSayWhatItIgnoresNothingIsFormatted() throws IOException, InterruptedException {
        shell.run("git init --quiet");
        project.write(".git/config", "[core\n");
        uglyFiles("a.nix");

        var outcome = project.run("fmt", ".");

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).startsWith("flakegen: git does not tell what it ignores in " + project.root());
        assertThat(project.read("a.nix")).isEqualTo(UGLY);
    }
}
