package dev.flakegen.nix.format;

import org.jspecify.annotations.Nullable;

/**
 * Writes lines with their indentation. However many levels a line opens, the next is indented by one step: a level is as
 * deep as the line that it begins in, unless it begins the line.
 */
final class LineWriter {
    private static final int STEP = 2;

    /** A level that is open, and how deep lines in it are. */
    private record Level(int nesting, int indent, @Nullable Level around) {}

    /** Where the writing is: what is written from there on can be taken back. */
    record Mark(int length, int column, Object level) {}

    private final StringBuilder out = new StringBuilder();
    private Level level = new Level(0, 0, null);
    private int column;

    /** How many characters the line has, without its indentation. */
    int column() {
        return column;
    }

    int nesting() {
        return level.nesting();
    }

    void text(Part.Text text) {
        boolean raw = text.kind() == Part.Kind.RAW;
        write(text, text.text(), text.width(), !raw);
        column = raw ? Math.max(1, column) : column;
    }

    /** Text that begins as deep as that one. */
    void text(Part.@Nullable Text first, FlatText text) {
        write(first, text.text(), text.width(), true);
    }

    private void write(Part.@Nullable Text first, String text, int width, boolean indented) {
        enter(first == null ? 0 : first.nesting());
        if (column == 0 && indented) {
            out.append(" ".repeat(level.indent() + (first == null ? 0 : first.offset())));
        }
        out.append(text);
        column += width;
    }

    private void enter(int nesting) {
        while (level.nesting() > nesting && level.around() != null) {
            level = level.around();
        }
        if (level.nesting() < nesting) {
            level = new Level(nesting, level.indent() + (column == 0 ? STEP : 0), level);
        }
    }

    /** Text that goes on in the line. */
    void append(String text, int width) {
        out.append(text);
        column += width;
    }

    void lineBreaks(int count) {
        out.append("\n".repeat(count));
        column = 0;
    }

    Mark mark() {
        return new Mark(out.length(), column, level);
    }

    void backTo(Mark mark) {
        out.setLength(mark.length());
        column = mark.column();
        level = (Level) mark.level();
    }

    /** All lines, the last with its end. */
    @Override
    public String toString() {
        return out.toString().strip() + "\n";
    }
}
