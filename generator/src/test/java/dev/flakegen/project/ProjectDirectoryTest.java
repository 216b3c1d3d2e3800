package dev.flakegen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a project, through links too, and what is remembered of it. */
class ProjectDirectoryTest {
    @TempDir
    private Path temporary;

    private Path root;
    private ProjectDirectory project;

    @BeforeEach
    void create() throws IOException {
        root = Files.createDirectories(temporary.resolve("project/"));
        Files.createDirectories(temporary.resolve("outside/d"));
        Files.createDirectories(root.resolve("d/deeper"));
        Files.writeString(root.resolve("d/f"), "f");
        link("to-d", "d");
        link("d/to-itself", "to-itself");
        link("nowhere", "nothing");
        link("out", "../outside");
        link("back", "../project/d");
        project = ProjectDirectory.at(root);
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), Path.of(target));
    }

    @ParameterizedTest
    @CsvSource({
        "'', DIRECTORY",
        "d, DIRECTORY",
        "d/f, FILE",
        "d/none, MISSING",
        "none/none, MISSING",
        "d/f/none, MISSING",
        "to-d, DIRECTORY",
        "to-d/f, FILE",
        "to-d/deeper, DIRECTORY",
        "back/f, FILE",
        "nowhere, MISSING",
        "nowhere/none, MISSING",
        "d/to-itself, MISSING",
        "out, OUTSIDE",
        "out/d, OUTSIDE",
        "out/none, MISSING",
    })
    void everyPathIsWhatItLeadsTo(String path, Entry entry) throws IOException {
        assertThat(project.look(ProjectPath.of(path))).isEqualTo(entry);
        assertThat(project.forOneRun().look(ProjectPath.of(path))).isEqualTo(entry);
    }

    @Test
    void aNameThatNoFileSystemTakesIsMissing() throws IOException {
        assertThat(project.look(ProjectPath.of("d/" + "x".repeat(300)))).isEqualTo(Entry.MISSING);
    }

    @Test
    void aDirectoryIsReadWithWhatIsInIt() throws IOException {
        assertThat(project.entries(ProjectPath.of("")).toString())
                .isEqualTo("{back=DIRECTORY, d=DIRECTORY, nowhere=MISSING, out=OUTSIDE, to-d=DIRECTORY}");
        assertThat(project.entries(ProjectPath.of("to-d")).toString())
                .isEqualTo("{deeper=DIRECTORY, f=FILE, to-itself=MISSING}");
    }

    @Test
    void inOneRunNothingIsLookedAtTwice() throws IOException {
        var once = project.forOneRun();
        once.entries(ProjectPath.of("d"));
        Files.delete(root.resolve("d/f"));

        assertThat(once.look(ProjectPath.of("d/f"))).isEqualTo(Entry.FILE);
        assertThat(project.look(ProjectPath.of("d/f"))).isEqualTo(Entry.MISSING);
        assertThat(project.forOneRun().look(ProjectPath.of("d/f"))).isEqualTo(Entry.MISSING);
    }
}
