package dev.flakegen.nix.syntax;

import java.util.ArrayList;
import java.util.List;

/** Skips blanks and comments, and keeps what there was of them for the token that follows. */
final class Trivia {
    private final String text;
    private final List<Comment> comments = new ArrayList<>();
    private int lineBreaks;
    private int unclosed = -1;
    private int lineStart;
    private int lineSearched;

    Trivia(String text) {
        this.text = text;
    }

    /** The index of the next token. */
    int skip(int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Characters.isSpace(c)) {
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                    lineBreaks++;
                }
                i++;
            } else if (c == '#') {
                i = comment(i, endOfLine(i));
            } else if (c == '/' && text.startsWith("*", i + 1) && unclosed < 0) {
                int end = text.indexOf("*/", i + 2);
                if (end < 0) { // and no comment after it ends either: Nix reads two operators
                    unclosed = i;
                    break;
                }
                i = comment(i, end + 2);
            } else {
                break;
            }
        }
        return i;
    }

    boolean isUnclosedComment(int index) {
        return unclosed >= 0 && (index == unclosed || index == unclosed + 1);
    }

    private int endOfLine(int start) {
        int i = start;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private int comment(int start, int end) {
        comments.add(new Comment(start, text.substring(start, end), lineBreaks, column(start)));
        lineBreaks = 0;
        return end;
    }

    /** How many characters of its line come before an index, which is never before one that was asked for. */
    private int column(int index) {
        int i = index;
        while (i > lineSearched && !isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        lineStart = i > lineSearched ? i : lineStart;
        lineSearched = index;
        return index - lineStart;
    }

    int takeLineBreaks() {
        int taken = lineBreaks;
        lineBreaks = 0;
        return taken;
    }

    List<Comment> takeComments() {
        if (comments.isEmpty()) {
            return List.of();
        }
        var taken = List.copyOf(comments);
        comments.clear();
        return taken;
    }
}
