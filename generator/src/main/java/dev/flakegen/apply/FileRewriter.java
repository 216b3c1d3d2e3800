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
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives single files another content, each at one stroke: a run that is killed leaves a file as it was, or as it should
 * be. What is generated is written by {@link PlanApplier}.
 */
public final class FileRewriter {
    private static final int HASH_DIGITS = 16;

    private FileRewriter() {}

    /**
     * Replaces the content of a regular file, which keeps its mode, and its owner where that is allowed.
     *
     * @param file no link
     * @throws IOException if it may not be written, or another run is writing it; then it is as it was
     */
    public static void rewrite(Path file, byte[] bytes) throws IOException {
        var key = key(file);
        // The lock is on the file as it was: who waits for it would write to one that is gone.
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            lock(channel, file);
            if (!Objects.equals(key, key(file))) {
                throw busy(file);
            }
            replace(file, bytes);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        var staged = new StagedFile(beside(file), file);
        try {
            Files.deleteIfExists(staged.beside()); // left by a run that was killed
            var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (posix == null) {
                staged.write(bytes);
            } else {
                staged.write(bytes, ownerOnly()); // until it has the mode of what it replaces
                keep(posix.readAttributes(), staged.beside());
            }
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

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private static void keep(PosixFileAttributes attributes, Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            view.setOwner(attributes.owner());
            view.setGroup(attributes.group());
        } catch (FileSystemException ignored) {
            // only root gives files away
        }
        view.setPermissions(attributes.permissions());
    }

    /** Until the channel is closed. */
    private static void lock(FileChannel channel, Path file) throws FileSystemException {
        try {
            if (channel.tryLock() == null) {
                throw busy(file);
            }
        } catch (OverlappingFileLockException e) {
            throw busy(file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException ignored) {
            // there are no locks on this file system
        }
    }

    private static FileSystemException busy(Path file) {
        return new FileSystemException(file.toString(), null, "another run of flakegen is writing it");
    }

    /** Another one for every file that ever stood there. */
    private static @Nullable Object key(Path file) throws IOException {
        return Files.getFileAttributeView(file, BasicFileAttributeView.class)
                .readAttributes()
                .fileKey();
    }
}
