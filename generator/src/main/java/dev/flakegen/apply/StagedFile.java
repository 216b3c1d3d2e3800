package dev.flakegen.apply;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
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
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(place.toString(), null, e.getMessage()); // it names no file
        }
    }

    void moveIntoPlace() throws IOException {
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
