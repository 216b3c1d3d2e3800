package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How comments are written. */
final class CommentText {
    private static final int LONGEST_LANGUAGE = 30;

    /** As wide as the star and the slash that open a comment. */
    private static final int DELIMITER = 2;

    private static final int TAB = 8;

    private CommentText() {}

    /** A comment that documents what follows. */
    private static boolean isDoc(Comment comment) {
        return comment.isBlock()
                && comment.text().startsWith("/**")
                && comment.text().length() > 4;
    }

    /** Returns whether it names a language. */
    static boolean isAnnotation(Comment comment) {
        if (!comment.isBlock() || isDoc(comment)) {
            return false;
        }
        var language = inside(comment).strip();
        return !language.isEmpty()
                && language.length() <= LONGEST_LANGUAGE
                && language.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-+._".indexOf(c) >= 0);
    }

    static String annotation(Comment comment) {
        return "/* " + inside(comment).strip() + " */";
    }

    private static String inside(Comment comment) {
        var text = comment.text();
        return text.substring(isDoc(comment) ? 3 : 2, text.length() - 2);
    }

    /** The column of an index in its line, from 0. A tab goes to the next multiple of 8. */
    static int column(String text, int lineStart, int index) {
        int column = 0;
        for (int i = lineStart; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                column += TAB - column % TAB;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return column;
    }

    /** Returns whether it can stand after a token: it becomes {@code # …}, or nothing if there is no text in it. */
    static boolean isLine(Comment comment, int column) {
        return !comment.isBlock() || (!isDoc(comment) && block(comment, column).size() <= 1);
    }

    /** The comment in lines of its own; none if there is no text in the block. */
    static Optional<Trivium> trivium(Comment comment, int column) {
        if (!comment.isBlock()) {
            return Optional.of(Trivium.line(comment.text().substring(1).stripTrailing()));
        }
        var lines = block(comment, column);
        if (lines.isEmpty()) {
            return Optional.empty();
        } else if (isDoc(comment)) {
            return Optional.of(new Trivium(Trivium.Kind.DOC_BLOCK, lines));
        }
        return Optional.of(
                lines.size() == 1 ? Trivium.line(" " + lines.get(0).strip()) : new Trivium(Trivium.Kind.BLOCK, lines));
    }

    /** The text of a comment for which {@link #isLine} holds. */
    static String text(Comment comment, int column) {
        return comment.isBlock()
                ? String.join("", block(comment, column)).strip()
                : comment.text().substring(1).strip();
    }

    /**
     * The lines between the delimiters of a block, without the indentation that they share. Stars are decoration, and
     * left out, where each stands below the one of the opening {@code /*}; others are text, a list as a rule.
     *
     * @param column of the block in its line
     */
    private static List<String> block(Comment comment, int column) {
        var lines = new ArrayList<String>();
        for (var line : inside(comment).replace("\r", "").split("\n", -1)) {
            lines.add(line.stripTrailing());
        }
        var first = lines.get(0);
        var others = new ArrayList<>(lines.subList(1, Math.max(1, endOfText(lines))));
        int opened = column + DELIMITER;
        int star = opened - 1;
        if (others.stream().allMatch(line -> indentation(line) == star && line.startsWith("*", star))) {
            others.replaceAll(line -> line.substring(star + 1));
            opened = DELIMITER;
        }
        int shared = shared(others, opened + Math.min(1, indentation(first)));
        others.replaceAll(line -> line.isEmpty() ? "" : line.substring(shared));
        others.add(0, first.strip());
        int start = startOfText(others);
        return others.subList(start, Math.max(start, endOfText(others)));
    }

    private static int startOfText(List<String> lines) {
        int start = 0;
        while (start < lines.size() && lines.get(start).isEmpty()) {
            start++;
        }
        return start;
    }

    private static int endOfText(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }

    /**
     * The indentation of the line that is indented least.
     *
     * @param most where the text after the opening delimiter begins: what is further to the right was put there on
     *     purpose
     */
    private static int shared(List<String> lines, int most) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(CommentText::indentation)
                .reduce(most, Math::min);
    }

    private static int indentation(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
