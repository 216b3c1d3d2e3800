package dev.flakegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.project.ProjectPath;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final ProjectPath FILE = ProjectPath.of("pkgs/a  b.nix");

    private static FileTree tree(String text) {
        return FileTree.builder().add(FILE, text).build();
    }

    @Test
    void namesWhatSeveralRunsWereAboutToWriteAndReadsItBack() {
        var journal = Journal.EMPTY.and(tree("one").manifest()).and(tree("two").manifest());

        var read = Journal.read(journal.write());

        assertThat(read).isEqualTo(journal);
        assertThat(read.names(FILE, tree("one").manifest().hash(FILE).orElseThrow()))
                .isTrue();
        assertThat(read.names(FILE, tree("two").manifest().hash(FILE).orElseThrow()))
                .isTrue();
        assertThat(read.names(FILE, tree("three").manifest().hash(FILE).orElseThrow()))
                .isFalse();
    }

    @Test
    void passesOverWhatIsNoLineOfOurs() {
        var hash = tree("one").manifest().hash(FILE).orElseThrow();

        assertThat(Journal.read(hash + "  ../outside\nnonsense\n" + hash + "  \n" + hash.substring(1))
                        .paths())
                .isEmpty();
    }
}
