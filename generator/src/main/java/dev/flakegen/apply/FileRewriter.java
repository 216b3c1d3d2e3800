package dev.flakegen.apply;

import dev.flakegen.plan.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Gives a single file another content, at one stroke: a run that is killed leaves it as it was, or as it should be. What
 * is generated is written by {@link PlanApplier}.
 */
public final class FileRewriter {
    private static final int HASH_DIGITS = 16;

    private final Path file;
    private final State before;

    /**
     * What tells whether a file is as it was.
     *
     * @param key another one for every file that ever stood there; absent where the system has none
     */
    private record State(@Nullable Object key, long size, FileTime time) {
        static State of(Path file) throws IOException {
            var view = Files.getFileAttributeView(file, BasicFileAttributeView.class);
            var attributes = view.readAttributes();
            return new State(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
        }
    }

    private FileRewriter(Path file, State before) {
        this.file = file;
        this.before = before;
    }

    /**
     * For a regular file as it is now, before it is read.
     *
     * @param file no link
     */
    public static FileRewriter of(Path file) throws IOException {
        return new FileRewriter(file, State.of(file));
    }

    /**
     * Replaces the content of the file, which keeps its mode, and its owner where that is allowed.
     *
     * @return false if it has changed since, or another run is writing it: then it has to be read again
     * @throws IOException if it may not be written; then it is as it was
     */
    public boolean rewrite(byte[] bytes) throws IOException {
        // Two runs share the place beside the file. The lock is on the file as it was: who finds another one there
        // after the other's run would write to one that is gone.
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            boolean ours = lock(channel) && before.equals(State.of(file));
            if (ours) {
                replace(file, bytes);
            }
            return ours;
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        var staged = new StagedFile(beside(file), file);
        try {
            Files.deleteIfExists(staged.beside()); // left by a run that was killed
            staged.writeAsReplacement(bytes);
            staged.moveIntoPlace();
        } catch (AccessDeniedException e) {
            staged.discard();
            throw new AccessDeniedException(file.getParent().toString());
        } catch (IOException e) {
            staged.discard();
            throw e;
        }
    }

    /** The same for every run, so that what a killed one left is found; no name of what is generated. */
    static Path beside(Path file) {
        var hash = Sha256.of(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return file.resolveSibling(".flakegen-fmt-" + hash.substring(0, HASH_DIGITS));
    }

    /** Until the channel is closed; false if somebody else has it. */
    private static boolean lock(FileChannel channel) throws FileSystemException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            return true; // there are no locks on this file system
        }
    }
}
