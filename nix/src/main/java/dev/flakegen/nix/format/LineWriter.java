package dev.flakegen.nix.format;

import java.util.Arrays;

/**
 * Writes lines with their indentation. However many levels a line opens, the next is indented by one step: a text that is
 * deeper than the one before it opens a level, which is a step deeper if it begins a line, and as deep as that line if it
 * stands in one; a text that is less deep closes levels. A text in a line that is laid out as a whole does neither.
 */
final class LineWriter implements Lines {
    private static final int STEP = 2;
    private static final String BLANKS = " ".repeat(64);

    private final StringBuilder out = new StringBuilder();
    private int[] levels = new int[64];
    private int[] indents = new int[64];
    private int top;
    private int column;

    @Override
    public int column() {
        return column;
    }

    @Override
    public int nesting() {
        return levels[top];
    }

    @Override
    public void text(String text, int width, int nesting, int offset) {
        enter(nesting);
        if (column == 0) {
            blanks(indents[top] + offset);
        }
        append(text, width);
    }

    @Override
    public void raw(String text, int width, int nesting) {
        enter(nesting);
        append(text, width);
        column = Math.max(1, column); // even an empty one begins its line
    }

    @Override
    public void append(String text, int width) {
        out.append(text);
        column += width;
    }

    private void enter(int nesting) {
        while (levels[top] > nesting) {
            top--;
        }
        if (levels[top] < nesting) {
            open(nesting, column == 0 ? indents[top] + STEP : indents[top]);
        }
    }

    private void open(int nesting, int indent) {
        top++;
        if (top == levels.length) {
            levels = Arrays.copyOf(levels, 2 * top);
            indents = Arrays.copyOf(indents, 2 * top);
        }
        levels[top] = nesting;
        indents[top] = indent;
    }

    private void blanks(int count) {
        for (int left = count; left > 0; left -= BLANKS.length()) {
            out.append(BLANKS, 0, Math.min(left, BLANKS.length()));
        }
    }

    @Override
    public void lineBreaks(int count) {
        for (int i = 0; i < count; i++) {
            out.append('\n');
        }
        column = 0;
    }

    /** All lines, the last with its end. */
    @Override
    public String toString() {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        return out.append('\n').toString();
    }
}
