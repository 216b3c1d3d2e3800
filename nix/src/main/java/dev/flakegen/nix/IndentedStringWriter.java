package dev.flakegen.nix;

import java.util.List;

/**
 * Writes strings in two single quotes: their lines at an indentation, which Nix takes off again, the closing quotes one
 * step out. Whatever the text, Nix reads back that text; {@code ''\} before a character keeps it as it is.
 */
final class IndentedStringWriter {
    private final ExprWriter exprs;
    private final StringBuilder out;
    private final String margin;
    private boolean lineStart = true;

    IndentedStringWriter(ExprWriter exprs, StringBuilder out, int indent) {
        this.exprs = exprs;
        this.out = out;
        this.margin = " ".repeat(indent);
    }

    void write(IndentedString string) {
        out.append("''\n");
        var joined = StringPart.joined(string.parts());
        boolean protect = !reachesTheMargin(joined);
        var parts = joined.iterator();
        while (parts.hasNext()) {
            var part = parts.next();
            if (part instanceof StringPart.Text text) {
                lines(text.text(), parts.hasNext(), protect);
                protect &= text.text().isBlank();
            } else {
                out.append(lineStart ? margin : "");
                exprs.interpolation(((StringPart.Interpolation) part).expr());
                lineStart = false;
            }
        }
        out.append(lineStart ? margin.substring(2) : "").append("''");
    }

    /** Whether a line begins with something else than a blank: if none does, Nix strips what all of them share. */
    private static boolean reachesTheMargin(List<StringPart> parts) {
        boolean lineStart = true;
        for (var part : parts) {
            if (part instanceof StringPart.Interpolation) {
                if (lineStart) {
                    return true;
                }
                continue;
            }
            var text = ((StringPart.Text) part).text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (lineStart && c != ' ' && c != '\n') {
                    return true;
                }
                lineStart = c == '\n';
            }
        }
        return false;
    }

    /**
     * @param protect whether a blank at the start of a line is to be kept from being taken for indentation
     */
    private void lines(String text, boolean more, boolean protect) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineStart && c != '\n') {
                out.append(margin);
                if (c == ' ' && (protect || isBlankLine(text, i, more))) {
                    out.append("''\\");
                }
            }
            i += character(text, i, more);
            lineStart = c == '\n';
        }
    }

    private static boolean isBlankLine(String text, int start, boolean more) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() ? !more : text.charAt(i) == '\n';
    }

    /** Writes a character, or two quotes. Gives how many more than one were taken. */
    private int character(String text, int i, boolean more) {
        char c = text.charAt(i);
        boolean last = i + 1 == text.length();
        char next = last ? (more ? '$' : '\'') : text.charAt(i + 1); // what ends the text
        if (c == '\'' && !last && next == '\'') {
            out.append("'''");
            return 1;
        } else if (c == '\'' && (next == '\'' || next == '$' || next == '\r')) {
            out.append("''\\'");
        } else if (c == '$' && (next == '{' || (last && more))) {
            out.append("''$");
        } else if (c == '\r') {
            out.append("''\\r");
        } else {
            out.append(c);
        }
        return 0;
    }
}
