package dev.flakegen.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said of a file that cannot be written; the name of the file beside it means nothing to anybody. */
class StagedFileTest {
    private static final Path DIRECTORY = Path.of("/project/modules");
    private static final String BESIDE = "/project/modules/.flakegen-new-1";

    private final StagedFile file = new StagedFile(Path.of(BESIDE), DIRECTORY.resolve("default.nix"));

    @Test
    void aDirectoryThatTakesNoFileIsNamed() {
        var told = file.told(new AccessDeniedException(BESIDE));

        assertThat(told).isInstanceOf(AccessDeniedException.class);
        assertThat(told.getFile()).isEqualTo("/project/modules");
    }

    @Test
    void anyOtherFailureNamesTheFile() {
        var told = file.told(new FileSystemException(BESIDE, null, "Read-only file system"));

        assertThat(told).hasMessage("/project/modules/default.nix: Read-only file system");
    }

    @Test
    void whatIsReallyThereIsNamedItself() {
        var there = new FileAlreadyExistsException(BESIDE);

        assertThat(file.told(there)).isSameAs(there);
    }
}
