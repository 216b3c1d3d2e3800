package dev.flakegen.nix.format;

import static java.util.stream.Collectors.joining;

import dev.flakegen.nix.syntax.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How comments are written. */
final class CommentText {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+._-]{1,30}");

    /** As wide as the star and the slash that open a comment. */
    private static final int DELIMITER = 2;

    private CommentText() {}

    /** A comment that documents what follows. */
    static boolean isDoc(Comment comment) {
        return comment.text().startsWith("/**") && comment.text().length() > 4;
    }

    /** Whether it names a language. */
    static boolean isAnnotation(Comment comment) {
        return comment.isBlock()
                && !isDoc(comment)
                && LANGUAGE.matcher(inside(comment).strip()).matches();
    }

    static String annotation(Comment comment) {
        return "/* " + inside(comment).strip() + " */";
    }

    private static String inside(Comment comment) {
        var text = comment.text();
        return text.substring(isDoc(comment) ? 3 : 2, text.length() - 2);
    }

    /** Whether it says nothing. */
    static boolean isEmpty(Comment comment) {
        return comment.isBlock() && block(comment).isEmpty();
    }

    /** Whether it becomes {@code # …}. */
    static boolean isLine(Comment comment) {
        return !comment.isBlock() || (!isDoc(comment) && block(comment).size() <= 1);
    }

    /** {@code # text}, in a line of its own. */
    static String line(Comment comment) {
        return comment.isBlock()
                ? "# " + String.join("", block(comment)).strip()
                : comment.text().stripTrailing();
    }

    /** {@code # text}, after a token. */
    static String trailing(Comment comment) {
        return comment.isBlock()
                ? ("# " + String.join("", block(comment)).strip()).stripTrailing()
                : ("# " + comment.text().substring(1).strip()).strip();
    }

    /** Comments in one line as one. */
    static Comment joined(List<Comment> comments) {
        var first = comments.get(0);
        if (comments.size() == 1) {
            return first;
        }
        var texts =
                comments.stream().map(comment -> trailing(comment).substring(1).strip());
        return new Comment(first.start(), "# " + texts.collect(joining(" ")), 0, first.column());
    }

    /**
     * The lines between the delimiters of a block, without the indentation that they share. Stars are decoration, and
     * left out, where each stands below the one of the opening {@code /*}; others are text, a list as a rule.
     */
    static List<String> block(Comment comment) {
        var lines = new ArrayList<String>();
        for (var line : inside(comment).replace("\r", "").split("\n", -1)) {
            lines.add(line.stripTrailing());
        }
        var first = lines.get(0);
        var others = new ArrayList<>(lines.subList(1, Math.max(1, endOfText(lines))));
        int opened = comment.column() + DELIMITER;
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

    static String opening(Comment comment) {
        return isDoc(comment) ? "/**" : "/*";
    }
}
