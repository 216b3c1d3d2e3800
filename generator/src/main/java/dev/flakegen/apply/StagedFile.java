package dev.flakegen.apply;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The new content of a file, in a file beside it.
 *
 * @param beside where the content is written first
 * @param place where it belongs
 */
record StagedFile(Path beside, Path place) {
    /** Writes it, to the disk itself: a rename must not overtake the bytes. Nothing may be there, not even a link. */
    void write(byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(beside, options, attributes)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        } catch (FileSystemException e) {
            throw told(e);
        } catch (IOException e) {
            throw new FileSystemException(place.toString(), null, e.getMessage()); // it names no file
        }
    }

    /** Writes it with the mode of the regular file that it replaces, and with its owner where that is allowed. */
    void writeAsReplacement(byte[] bytes) throws IOException {
        var replaced = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (replaced == null) {
            write(bytes); // this file system has no modes
        } else {
            var attributes = replaced.readAttributes();
            write(bytes, ownerOnly()); // until it has the mode of what it replaces
            keep(attributes);
        }
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private void keep(PosixFileAttributes attributes) throws IOException {
        var view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        try {
            view.setOwner(attributes.owner());
            view.setGroup(attributes.group());
        } catch (FileSystemException ignored) {
            // only root gives files away
        }
        view.setPermissions(attributes.permissions());
    }

    void moveIntoPlace() throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(place.toString());
        }
    }

    /** The failure, told of what its reader knows: the directory that takes no file, or the file itself. */
    FileSystemException told(FileSystemException failure) {
        boolean isOfBeside = beside.toString().equals(failure.getFile());
        if (isOfBeside && failure instanceof AccessDeniedException) {
            return new AccessDeniedException(place.toAbsolutePath().getParent().toString());
        }
        // what is really there, beside its place, is named itself
        return isOfBeside && !(failure instanceof FileAlreadyExistsException)
                ? new FileSystemException(place.toString(), null, failure.getReason())
                : failure;
    }

    /** Takes it away again; what resists is left, as the first failure is the one to tell. */
    void discard() {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException ignored) {
            // the next run sweeps it away
        }
    }
}
