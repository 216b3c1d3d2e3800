package dev.flakegen.cache;

import dev.flakegen.plan.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * A project's directory in the cache, {@code ${XDG_CACHE_HOME:-$HOME/.cache}/flakegen/projects/<hash of its path>}. A
 * cache that cannot be written is no failure: work is done again.
 */
public final class ProjectCache {
    private static final int HASH_DIGITS = 32;

    private final Optional<Path> directory;

    private ProjectCache(Optional<Path> directory) {
        this.directory = directory;
    }

    /** A cache that keeps nothing. */
    public static ProjectCache none() {
        return new ProjectCache(Optional.empty());
    }

    /**
     * The cache that an environment names. Java's {@code user.home} is not asked: it ignores {@code HOME}.
     *
     * @param environment of the process
     * @param project its directory, without links
     */
    public static ProjectCache of(Map<String, String> environment, Path project) {
        var hash =
                Sha256.of(project.toString().getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
        return new ProjectCache(
                base(environment).map(base -> base.resolve("flakegen/projects").resolve(hash)));
    }

    private static Optional<Path> base(Map<String, String> environment) {
        var xdg = Optional.ofNullable(environment.get("XDG_CACHE_HOME")).filter(dir -> dir.startsWith("/"));
        var home = Optional.ofNullable(environment.get("HOME")).filter(dir -> dir.startsWith("/"));
        return xdg.map(Path::of).or(() -> home.map(dir -> Path.of(dir, ".cache")));
    }

    public Optional<byte[]> read(String name) {
        try {
            return directory.isPresent()
                    ? Optional.of(Files.readAllBytes(directory.get().resolve(name)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps bytes, whole or not at all. */
    public void write(String name, byte[] bytes) {
        if (directory.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(directory.get());
            var beside = Files.createTempFile(directory.get(), name, ".new");
            Files.write(beside, bytes);
            Files.move(
                    beside,
                    directory.get().resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException ignored) {
            // the next run does the work again
        }
    }

    /**
     * Keeps other runs on the project out, until the lock is closed or the process ends.
     *
     * @throws LockedException if another run has it
     */
    public Lock lock() throws LockedException {
        if (directory.isEmpty()) {
            return () -> {};
        }
        FileChannel channel;
        try {
            Files.createDirectories(directory.get());
            channel = FileChannel.open(
                    directory.get().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return () -> {}; // a cache that cannot be written cannot lock either
        }
        try {
            if (channel.tryLock() != null) {
                return () -> close(channel);
            }
        } catch (OverlappingFileLockException e) {
            // another run in this process has it
        } catch (IOException e) {
            return () -> close(channel);
        }
        close(channel);
        throw new LockedException();
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // nothing was written to it
        }
    }

    /** Held until it is closed. */
    @FunctionalInterface
    public interface Lock extends AutoCloseable {
        @Override
        void close();
    }

    /** Another run has the lock. */
    public static final class LockedException extends Exception {
        private static final long serialVersionUID = 1;

        LockedException() {
            super("another run of flakegen is at work in this project");
        }
    }
}
