package dev.flakegen.plan;

import dev.flakegen.project.ProjectPath;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files in memory, by path: what a generation makes. */
public final class FileTree {
    private final SortedMap<ProjectPath, byte[]> files;

    private FileTree(SortedMap<ProjectPath, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The paths, in order. */
    public Set<ProjectPath> paths() {
        return files.keySet();
    }

    /** The content of a file; null if there is none. */
    public byte @Nullable [] bytes(ProjectPath path) {
        return files.get(path);
    }

    /** The content of a file that is there, as text. */
    public String text(ProjectPath path) {
        var bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The manifest of these files. */
    public Manifest manifest() {
        var hashes = new TreeMap<ProjectPath, String>();
        files.forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
        return new Manifest(hashes);
    }

    /** Collects files. */
    public static final class Builder {
        private final SortedMap<ProjectPath, byte[]> files = new TreeMap<>();

        private Builder() {}

        /**
         * @throws IllegalArgumentException if there is one already at the path
         */
        public Builder add(ProjectPath path, String text) {
            return add(path, text.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * @throws IllegalArgumentException if there is one already at the path
         */
        public Builder add(ProjectPath path, byte[] bytes) {
            if (files.put(path, bytes) != null) {
                throw new IllegalArgumentException("two files at " + path);
            }
            return this;
        }

        public FileTree build() {
            return new FileTree(new TreeMap<>(files));
        }
    }
}
