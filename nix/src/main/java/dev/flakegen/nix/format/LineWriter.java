package dev.flakegen.nix.format;

import java.util.Arrays;

/**
 * Writes lines with their indentation. However many levels a line opens, the next is indented by one step: a level is as
 * deep as the line that it begins in.
 */
final class LineWriter implements Lines {
    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();
    private int[] levels = new int[64];
    private int[] indents = new int[64];
    private boolean[] inline = new boolean[64];
    private int top;
    private int column;
    private int lineIndent;
    private int lineStart;
    /** The comment at the end of the line. */
    private String trailing = "";

    private int lineBreaks;
    private boolean spacePending;

    @Override
    public int column() {
        return column + (spacePending ? 1 : 0);
    }

    @Override
    public void text(String text, int nesting) {
        begin(nesting, false);
        append(text);
    }

    @Override
    public void indentation(String blanks, int nesting) {
        text(blanks, nesting);
        lineIndent += blanks.length();
    }

    @Override
    public void closing(String text, int nesting) {
        begin(nesting, true);
        append(text);
    }

    private void append(String text) {
        out.append(text);
        column += text.codePointCount(0, text.length());
    }

    @Override
    public void comment(String text, int nesting) {
        begin(nesting, false);
        out.append(text);
    }

    @Override
    public void trailingComment(String text) {
        trailing = text; // until it is known what follows in the next line
    }

    private void begin(int nesting, boolean closing) {
        boolean newLine = lineBreaks > 0 && !out.isEmpty();
        int current = lineIndent;
        while (levels[top] > nesting) {
            top--;
        }
        if (levels[top] < nesting) {
            push(nesting, newLine ? indents[top] + STEP : current, !newLine);
        } else if (newLine && !closing && inline[top]) {
            indents[top] += STEP;
            inline[top] = false;
        }
        if (newLine) {
            endLine(indents[top]);
            lineStart = out.append("\n".repeat(lineBreaks)).length();
            out.append(" ".repeat(indents[top]));
        } else if (spacePending) {
            out.append(' ');
            column++;
        }
        lineBreaks = 0;
        spacePending = false;
        lineIndent = newLine ? indents[top] : lineIndent;
    }

    /** A comment at the very column of what follows in the next line would belong to that: it moves by a space. */
    private void endLine(int nextIndent) {
        boolean aligned = lineBreaks == 1 && out.length() + 1 - lineStart == nextIndent;
        out.append(aligned && !trailing.isEmpty() ? " " : "").append(trailing);
        trailing = "";
    }

    @Override
    public void level(int nesting) {
        inline[top] &= levels[top] != nesting;
    }

    private void push(int level, int indent, boolean midLine) {
        top++;
        if (top == levels.length) {
            levels = Arrays.copyOf(levels, 2 * top);
            indents = Arrays.copyOf(indents, 2 * top);
            inline = Arrays.copyOf(inline, 2 * top);
        }
        levels[top] = level;
        indents[top] = indent;
        inline[top] = midLine;
    }

    @Override
    public void space() {
        spacePending = true;
    }

    @Override
    public void lineBreaks(int count) {
        lineBreaks = Math.max(lineBreaks, count);
        spacePending = false;
        column = 0;
    }

    @Override
    public void rawLineBreak(boolean reset) {
        lineStart = out.append('\n').length();
        column = 0;
        lineIndent = reset ? 0 : lineIndent;
    }

    /** All lines, the last with its end. */
    @Override
    public String toString() {
        return out + trailing + "\n";
    }
}
