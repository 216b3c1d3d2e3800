package dev.flakegen.nix.syntax;

/**
 * A place in a Nix file, as Nix itself gives it.
 *
 * @param line from 1; a line ends with LF, CRLF or CR
 * @param column from 1, in bytes of UTF-8
 */
public record Position(int line, int column) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code 3:14}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
