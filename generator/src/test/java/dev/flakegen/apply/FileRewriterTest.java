package dev.flakegen.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRewriterTest {
    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.writeString(directory.resolve("a.nix"), "old");
    }

    private void rewrite(String text) throws IOException {
        assertThat(FileRewriter.of(file).rewrite(text.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedByAnotherThatWasWrittenBefore() throws IOException {
        var before = Files.getAttribute(file, "unix:ino");

        rewrite("new");

        assertThat(file).hasContent("new");
        assertThat(Files.getAttribute(file, "unix:ino")).isNotEqualTo(before);
        assertThat(names()).containsExactly("a.nix");
    }

    @Test
    void itKeepsItsMode() throws IOException {
        var mode = PosixFilePermissions.fromString("rwxrw---x");
        Files.setPosixFilePermissions(file, mode);

        rewrite("new");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mode);
    }

    @Test
    void whatAKilledRunLeftBesideItIsReplacedToo() throws IOException {
        Files.writeString(FileRewriter.beside(file), "hal");

        rewrite("new");

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.nix");
    }

    @Test
    void aLinkThatLiesWhereItWritesFirstIsNotWrittenThrough() throws IOException {
        var precious = Files.writeString(directory.resolve("precious"), "precious");
        Files.createSymbolicLink(FileRewriter.beside(file), precious);

        rewrite("new");

        assertThat(precious).hasContent("precious");
        assertThat(file).hasContent("new").isRegularFile();
    }

    @Test
    void aFileThatAnotherRunIsWritingIsLeftToIt() throws IOException {
        try (var other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();

            assertThat(FileRewriter.of(file).rewrite(new byte[0])).isFalse();
        }
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.nix");
    }

    @Test
    void aFileThatAnotherRunHasReplacedMeanwhileIsLeftAsThatLeftIt() throws IOException {
        var late = FileRewriter.of(file);
        rewrite("new");

        assertThat(late.rewrite("late".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(file).hasContent("new");
    }

    @Test
    void aFileThatSomebodyHasSavedMeanwhileIsLeftAsItWasSaved() throws IOException {
        var late = FileRewriter.of(file);
        Files.writeString(file, "newer");

        assertThat(late.rewrite("late".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(file).hasContent("newer");
    }

    @Test
    void aDirectoryWhereItWritesFirstIsAFailureAndTheFileStaysAsItWas() throws IOException {
        Files.createDirectories(FileRewriter.beside(file).resolve("in the way"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> rewrite("new"));

        assertThat(file).hasContent("old");
    }

    @Test
    void aFileThatIsGoneIsNotMadeAgain() throws IOException {
        Files.delete(file);

        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> rewrite("new"));
        assertThat(names()).isEmpty();
    }
}
