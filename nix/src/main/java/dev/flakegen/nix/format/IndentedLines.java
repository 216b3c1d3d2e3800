package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an indented string as they are written, escapes and all, without the indentation that Nix takes off.
 *
 * @param lines each of texts and interpolations, as {@code String} and {@code Node}; without an empty first line and a
 *     blank last one
 * @param indentation the blanks that were taken off each line
 * @param closed whether the text ends with a line end, so that the closing quotes stand in a line of their own
 */
record IndentedLines(List<List<Object>> lines, String indentation, boolean closed) {
    static IndentedLines of(Node string) {
        var lines = read(string);
        var last = lines.get(lines.size() - 1);
        boolean opened = string.token(0).text().endsWith("\n");
        boolean closed = isBlank(last) && (lines.size() > 1 || opened);
        if (closed) {
            lines.remove(lines.size() - 1);
        }
        int shared = strip(lines);
        return new IndentedLines(lines, " ".repeat(shared), closed && !lines.isEmpty());
    }

    private static List<List<Object>> read(Node string) {
        var lines = new ArrayList<List<Object>>();
        lines.add(new ArrayList<>());
        for (var child : string.children().subList(1, string.size() - 1)) {
            if (child instanceof Token text) {
                var pieces = text.text().split("\n", -1);
                for (int i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        lines.add(new ArrayList<>());
                    }
                    if (!pieces[i].isEmpty()) {
                        lines.get(lines.size() - 1).add(pieces[i]);
                    }
                }
            } else {
                lines.get(lines.size() - 1).add(child);
            }
        }
        return lines;
    }

    private static boolean isBlank(List<Object> line) {
        return line.isEmpty()
                || (line.size() == 1 && line.get(0) instanceof String text && indentation(text) == text.length());
    }

    private static int strip(List<List<Object>> lines) {
        int shared = lines.stream()
                .filter(line -> !isBlank(line))
                .mapToInt(line -> line.get(0) instanceof String text ? indentation(text) : 0)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (var line : lines) {
            if (!line.isEmpty() && line.get(0) instanceof String text) {
                var rest = text.substring(Math.min(shared, indentation(text)));
                if (rest.isEmpty()) {
                    line.remove(0);
                } else {
                    line.set(0, rest);
                }
            }
        }
        return shared == Integer.MAX_VALUE ? 0 : shared;
    }

    /** How many spaces a text begins with. */
    private static int indentation(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Returns whether it is written on several lines. */
    boolean isMultiline() {
        return lines.size() > 1 || closed;
    }

    /** The same of what would be read: the line end after the opening quotes is none. */
    static boolean isMultiline(Node string) {
        for (int i = 1; i < string.size() - 1; i++) {
            if (string.child(i) instanceof Token text && text.text().indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it is a single line without anything that has to be escaped in double quotes. */
    boolean isSimple() {
        return !isMultiline()
                && !isSingleInterpolatedString()
                && lines.stream()
                        .flatMap(List::stream)
                        .allMatch(part -> !(part instanceof String text)
                                || text.chars().noneMatch(c -> c == '"' || c == '\\' || c == '\r'));
    }

    /**
     * <code>''${"a"}''</code> is the string {@code "a"} to Nix, which <code>"${"a"}"</code> is not: as a name it
     * counts.
     */
    private boolean isSingleInterpolatedString() {
        return lines.size() == 1
                && lines.get(0).size() == 1
                && lines.get(0).get(0) instanceof Node interpolation
                && (interpolation.child(1).is(NodeKind.STRING)
                        || interpolation.child(1).is(NodeKind.INDENTED_STRING));
    }

    /** A line with the escapes of a string in double quotes in place of its own. */
    List<Object> unescaped(List<Object> line) {
        return line.stream()
                .map(part -> part instanceof String text ? unescaped(text) : part)
                .toList();
    }

    private static String unescaped(String text) {
        var result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("'''", i)) {
                result.append("''");
                i += 2;
            } else if (text.startsWith("''$", i)) {
                result.append("\\$");
                i += 2;
            } else {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }
}
