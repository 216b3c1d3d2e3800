package dev.flakegen.model;

/**
 * A line of a source file, or a place in it.
 *
 * @param file relative to the project's directory, with slashes: {@code Flake.java}
 * @param line from 1
 * @param column from 1, in bytes of UTF-8, as Nix counts; 0 for the line as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    /** The line as a whole. */
    public Place(String file, int line) {
        this(file, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code Flake.java:12}, {@code pkgs/hello.nix:3:7}. */
    @Override
    public String toString() {
        return file + ":" + line + (column == 0 ? "" : ":" + column);
    }
}
