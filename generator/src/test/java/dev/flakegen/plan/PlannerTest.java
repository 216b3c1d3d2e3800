package dev.flakegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.project.Occupant;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final ProjectPath FILE = ProjectPath.of("lib/default.nix");

    private final Map<ProjectPath, Occupant> disk = new HashMap<>();
    private final Map<ProjectPath, String> written = new TreeMap<>();
    private Journal interrupted = Journal.EMPTY;
    private final Set<ProjectPath> used = new HashSet<>();
    private boolean force;

    @Test
    void createsWhatIsMissingOrWasDeleted() {
        assertThat(change(wanted("new"))).isInstanceOf(Change.Create.class);

        weWrote("old");
        disk.clear();
        assertThat(change(wanted("new"))).isInstanceOf(Change.Create.class);
    }

    @Test
    void updatesAFileThatIsAsWeWroteIt() {
        weWrote("old");

        assertThat(change(wanted("new"))).isInstanceOf(Change.Update.class);
    }

    @Test
    void keepsAFileThatIsAsItShouldBe() {
        weWrote("same");

        assertThat(change(wanted("same"))).isInstanceOf(Change.Keep.class);
    }

    @Test
    void adoptsAFileWithTheVeryBytesThatWeWouldWrite() {
        onDisk("same");

        assertThat(change(wanted("same"))).isInstanceOf(Change.Keep.class);
    }

    @Test
    void takesAHandEditForAConflict() {
        weWrote("old");
        onDisk("old, and edited");

        assertThat(change(wanted("new"))).isInstanceOfSatisfying(Change.Conflict.class, conflict -> {
            assertThat(conflict.why()).contains("edited by hand");
            assertThat(conflict.replaceable()).isTrue();
        });
    }

    @Test
    void takesAFileOfSomebodyElseForAConflict() {
        onDisk("mine");

        assertThat(change(wanted("new")))
                .isInstanceOfSatisfying(
                        Change.Conflict.class,
                        conflict -> assertThat(conflict.why()).contains("did not write"));
    }

    @Test
    void replacesWhatIsInTheWayWhenForced() {
        onDisk("mine");
        force = true;

        assertThat(change(wanted("new"))).isInstanceOf(Change.Update.class);
    }

    @Test
    void neverReplacesADirectory() {
        disk.put(FILE, new Occupant.Taken("a directory is there"));
        force = true;

        assertThat(change(wanted("new")))
                .isInstanceOfSatisfying(
                        Change.Conflict.class,
                        conflict -> assertThat(conflict.replaceable()).isFalse());
    }

    @Test
    void replacesALinkOnlyWhenForced() {
        disk.put(FILE, new Occupant.Link("/etc/passwd"));
        assertThat(change(wanted("new"))).isInstanceOf(Change.Conflict.class);

        force = true;
        assertThat(change(wanted("new"))).isInstanceOf(Change.Update.class);
    }

    @Test
    void deletesWhatIsNoLongerMadeAndIsAsWeWroteIt() {
        weWrote("old");

        assertThat(change(FileTree.builder().build())).isInstanceOf(Change.Delete.class);
    }

    @Test
    void neverDeletesWhatTheFlakeUses() {
        weWrote("old");
        used.add(FILE);
        assertThat(change(FileTree.builder().build())).isInstanceOf(Change.Release.class);

        onDisk("old, and edited");
        force = true;
        assertThat(change(FileTree.builder().build())).isInstanceOf(Change.Release.class);
    }

    @Test
    void doesNotDeleteWhatSomebodyEdited() {
        weWrote("old");
        onDisk("old, and edited");

        assertThat(change(FileTree.builder().build())).isInstanceOf(Change.Conflict.class);
    }

    @Test
    void forgetsWhatIsNoLongerMadeAndIsGone() {
        weWrote("old");
        disk.clear();

        assertThat(plan(FileTree.builder().build()).changes()).isEmpty();
    }

    @Test
    void knowsTheFilesOfARunThatWasStopped() {
        weWrote("old");
        onDisk("half way");
        interrupted = interrupted
                .and(wanted("half way").manifest())
                .and(wanted("later").manifest());

        assertThat(change(wanted("new"))).isInstanceOf(Change.Update.class);
    }

    @Test
    void takesAManifestThatCannotBeWrittenForAConflict() {
        disk.put(Manifest.PATH, new Occupant.Taken("'.flakegen' leads out of the project"));

        assertThat(plan(wanted("new")).conflicts()).extracting(Change::path).containsExactly(Manifest.PATH);
    }

    @Test
    void hasNothingToDoWhenFilesAndManifestAreAsTheyShouldBe() {
        weWrote("same");
        assertThat(plan(wanted("same")).isEmpty()).isFalse(); // the manifest is not there yet

        var manifest = ManifestJson.write(wanted("same").manifest());
        disk.put(Manifest.PATH, new Occupant.Content(bytes(manifest)));
        assertThat(plan(wanted("same")).isEmpty()).isTrue();
    }

    private void weWrote(String text) {
        written.put(FILE, Sha256.of(bytes(text)));
        onDisk(text);
    }

    private void onDisk(String text) {
        disk.put(FILE, new Occupant.Content(bytes(text)));
    }

    private static FileTree wanted(String text) {
        return FileTree.builder().add(FILE, text).build();
    }

    private Change change(FileTree wanted) {
        assertThat(plan(wanted).changes()).hasSize(1);
        return plan(wanted).changes().get(0);
    }

    private Plan plan(FileTree wanted) {
        try {
            return new Planner(new Manifest(new TreeMap<>(written)), interrupted, force)
                    .plan(wanted, path -> disk.getOrDefault(path, new Occupant.Nothing()), used::contains);
        } catch (IOException e) {
            throw new AssertionError("no disk was touched", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
