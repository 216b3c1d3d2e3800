package dev.flakegen.render;

import java.io.Writer;

/** Collects text, and knows the indentation of the line at hand, so that a tree of several lines stands at it. */
final class IndentingWriter extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) {
        text.append(buffer, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    /** Writes text whose further lines are indented as the line that it starts in; blank lines stay empty. */
    void writeAtIndentation(String nix) {
        var margin = " ".repeat(indentation());
        int start = 0;
        for (int end = nix.indexOf('\n'); end >= 0; end = nix.indexOf('\n', start)) {
            text.append(nix, start, end + 1);
            start = end + 1;
            if (start < nix.length() && nix.charAt(start) != '\n') {
                text.append(margin);
            }
        }
        text.append(nix, start, nix.length());
    }

    private int indentation() {
        int lineStart = text.lastIndexOf("\n") + 1;
        int spaces = 0;
        while (lineStart + spaces < text.length() && text.charAt(lineStart + spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
