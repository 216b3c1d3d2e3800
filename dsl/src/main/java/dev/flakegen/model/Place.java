package dev.flakegen.model;

/**
 * A line of a source file.
 *
 * @param file relative to the project's directory, with slashes: {@code Flake.java}
 * @param line from 1
 */
public record Place(String file, int line) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code Flake.java:12}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
