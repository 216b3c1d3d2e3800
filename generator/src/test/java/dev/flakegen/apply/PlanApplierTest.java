package dev.flakegen.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flakegen.plan.FileTree;
import dev.flakegen.plan.Journal;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.ManifestJson;
import dev.flakegen.plan.Plan;
import dev.flakegen.plan.Planner;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanApplierTest {
    @TempDir
    private Path directory;

    private ProjectDirectory project;

    @BeforeEach
    void openProject() throws IOException {
        project = ProjectDirectory.at(directory);
    }

    @Test
    void writesFilesAndManifestAndNothingElse() throws IOException {
        apply(Map.of("flake.nix", "{ }", "a/b/c.nix", "1"));

        assertThat(files()).containsExactly(".flakegen/manifest.json", "a/b/c.nix", "flake.nix");
        assertThat(directory.resolve("a/b/c.nix")).hasContent("1");
        assertThat(ManifestJson.read(Files.readString(directory.resolve(".flakegen/manifest.json"))))
                .contains(tree(Map.of("flake.nix", "{ }", "a/b/c.nix", "1")).manifest());
    }

    @Test
    void deletesWhatIsNoLongerMadeWithTheDirectoriesThatItLeavesEmpty() throws IOException {
        apply(Map.of("flake.nix", "{ }", "a/b/c.nix", "1", "d/e.nix", "2"));
        Files.writeString(directory.resolve("d/mine.nix"), "mine");

        apply(Map.of("flake.nix", "{ }"));

        assertThat(files()).containsExactly(".flakegen/manifest.json", "d/mine.nix", "flake.nix");
        assertThat(directory.resolve("a")).doesNotExist();
    }

    @Test
    void leavesEverythingAsItWasWhenAFileCannotBeWritten() throws IOException {
        apply(Map.of("flake.nix", "old"));
        var plan = plan(Map.of("flake.nix", "new", "sub/x.nix", "1", "taken/y.nix", "2"));
        Files.writeString(directory.resolve("taken"), "a file where a directory is needed, since the plan was made");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new PlanApplier(project).apply(plan));

        assertThat(files()).containsExactly(".flakegen/manifest.json", "flake.nix", "taken");
        assertThat(directory.resolve("flake.nix")).hasContent("old");
        assertThat(directory.resolve("sub")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rw-------", "r--r--r--", "rw-rw-rw-"})
    void aFileThatIsUpdatedKeepsItsMode(String mode) throws IOException {
        apply(Map.of("flake.nix", "old", "same.nix", "same"));
        for (var path : List.of("flake.nix", "same.nix", ".flakegen/manifest.json")) {
            Files.setPosixFilePermissions(directory.resolve(path), PosixFilePermissions.fromString(mode));
        }

        apply(Map.of("flake.nix", "new", "same.nix", "same"));

        assertThat(directory.resolve("flake.nix")).hasContent("new");
        assertThat(List.of("flake.nix", "same.nix", ".flakegen/manifest.json"))
                .allSatisfy(path -> assertThat(mode(path)).isEqualTo(mode));
    }

    @Test
    void aNewFileHasTheModeOfAnyOther() throws IOException {
        Files.writeString(directory.resolve("mine.nix"), "mine");

        apply(Map.of("flake.nix", "new"));

        assertThat(mode("flake.nix")).isEqualTo(mode("mine.nix"));
        assertThat(mode(".flakegen/manifest.json")).isEqualTo(mode("mine.nix"));
    }

    @Test
    void aFileThatIsMadeAgainHasTheModeOfANewOne() throws IOException {
        apply(Map.of("flake.nix", "old"));
        Files.setPosixFilePermissions(directory.resolve("flake.nix"), PosixFilePermissions.fromString("rwx------"));
        Files.delete(directory.resolve("flake.nix"));
        Files.writeString(directory.resolve("mine.nix"), "mine");

        apply(Map.of("flake.nix", "new"));

        assertThat(mode("flake.nix")).isEqualTo(mode("mine.nix"));
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(path)));
    }

    @Test
    void finishesWhatARunBeganThatWasStoppedBetweenTwoRenames() throws IOException {
        apply(Map.of("a.nix", "old a", "b.nix", "old b"));
        stopAfterTheFirstRename(Map.of("a.nix", "new a", "b.nix", "new b"));

        apply(Map.of("a.nix", "newest a", "b.nix", "newest b"));

        assertThat(directory.resolve("a.nix")).hasContent("newest a");
        assertThat(directory.resolve("b.nix")).hasContent("newest b");
        assertThat(files()).containsExactly(".flakegen/manifest.json", "a.nix", "b.nix");
    }

    @Test
    void remembersAStoppedRunEvenWhenTheNextOneFails() throws IOException {
        apply(Map.of("a.nix", "old a", "b.nix", "old b"));
        stopAfterTheFirstRename(Map.of("a.nix", "new a", "b.nix", "new b"));
        var plan = plan(Map.of("a.nix", "newer a", "b.nix", "newer b", "taken/y.nix", "1"));
        Files.writeString(directory.resolve("taken"), "in the way since the plan was made");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new PlanApplier(project).apply(plan));

        apply(Map.of("a.nix", "newest a", "b.nix", "newest b"));

        assertThat(directory.resolve("a.nix")).hasContent("newest a");
        assertThat(files()).containsExactly(".flakegen/manifest.json", "a.nix", "b.nix", "taken");
    }

    @Test
    void takesAwayWhatAStoppedRunLeftOfFilesThatAreNoLongerMade() throws IOException {
        apply(Map.of("a.nix", "a"));
        stopAfterTheFirstRename(Map.of("a.nix", "new a", "sub/gone.nix", "1"));

        apply(Map.of("a.nix", "a"));

        assertThat(files()).containsExactly(".flakegen/manifest.json", "a.nix");
        assertThat(directory.resolve("sub")).doesNotExist();
    }

    @Test
    void takesAwayDirectoriesThatAStoppedRunHadEmptied() throws IOException {
        apply(Map.of("a.nix", "a", "b/c/d.nix", "d"));
        stopAfterTheFirstRename(Map.of("a.nix", "new a"));
        Files.delete(directory.resolve("b/c/d.nix"));

        apply(Map.of("a.nix", "a"));

        assertThat(directory.resolve("b")).doesNotExist();
    }

    @Test
    void doesNotWriteThroughALinkThatLiesWhereItWritesFirst() throws IOException {
        var outside = Files.writeString(directory.resolve("outside"), "precious");
        var beside = project.locate(Staging.beside(ProjectPath.of("a.nix")));
        Files.createSymbolicLink(beside, outside);

        apply(Map.of("a.nix", "a"));

        assertThat(outside).hasContent("precious");
        assertThat(directory.resolve("a.nix")).hasContent("a").isRegularFile();
    }

    @Test
    void leavesALinkToADirectoryWhenItDeletesTheLastFileInIt() throws IOException {
        apply(Map.of("checks/a.nix", "a", "flake.nix", "{ }"));
        Files.move(directory.resolve("checks"), directory.resolve("real"));
        Files.createSymbolicLink(directory.resolve("checks"), Path.of("real"));

        apply(Map.of("flake.nix", "{ }"));

        assertThat(files()).containsExactly(".flakegen/manifest.json", "flake.nix");
        assertThat(directory.resolve("checks")).isSymbolicLink();
    }

    /** What is on disk when a process dies at that moment. */
    private void stopAfterTheFirstRename(Map<String, String> wanted) throws IOException {
        var staging = new Staging(project);
        var journal = PlanApplier.interrupted(project).and(tree(wanted).manifest());
        staging.write(Journal.PATH, bytes(journal.write()));
        staging.moveIntoPlace(Journal.PATH);
        for (var file : new TreeMap<>(wanted).entrySet()) {
            staging.write(ProjectPath.of(file.getKey()), bytes(file.getValue()));
        }
        staging.moveIntoPlace(ProjectPath.of("a.nix"));
    }

    @Test
    void refusesAPlanWithConflicts() throws IOException {
        Files.writeString(directory.resolve("flake.nix"), "mine");
        var plan = plan(Map.of("flake.nix", "ours"));

        assertThatIllegalArgumentException().isThrownBy(() -> new PlanApplier(project).apply(plan));
        assertThat(directory.resolve("flake.nix")).hasContent("mine");
    }

    private void apply(Map<String, String> wanted) throws IOException {
        new PlanApplier(project).apply(plan(wanted));
    }

    private Plan plan(Map<String, String> wanted) throws IOException {
        var manifest = project.read(Manifest.PATH)
                .flatMap(bytes -> ManifestJson.read(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)))
                .orElse(Manifest.EMPTY);
        return new Planner(manifest, PlanApplier.interrupted(project), false)
                .plan(tree(wanted), project::occupant, path -> false);
    }

    private static FileTree tree(Map<String, String> files) {
        var tree = FileTree.builder();
        files.forEach((path, text) -> tree.add(ProjectPath.of(path), text));
        return tree.build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
