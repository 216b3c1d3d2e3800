package dev.flakegen.nix.format;

import static java.util.stream.Collectors.joining;

import dev.flakegen.nix.syntax.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How comments are written. */
final class CommentText {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+._-]{1,30}");

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
                ? "# " + String.join("", block(comment))
                : comment.text().stripTrailing();
    }

    /** {@code # text}, after a token. */
    static String trailing(Comment comment) {
        return comment.isBlock()
                ? ("# " + inside(comment).strip()).stripTrailing()
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

    /** The lines between the delimiters of a block, without the indentation that they share and without stars. */
    static List<String> block(Comment comment) {
        var lines = new ArrayList<String>();
        boolean several = comment.text().contains("\n");
        int column = several ? comment.column() + (isDoc(comment) ? 3 : 2) : 0;
        for (var line : inside(comment).replace("\r", "").split("\n", -1)) {
            lines.add((lines.isEmpty() ? " ".repeat(column) : "") + line);
        }
        lines.replaceAll(line -> line.isBlank() ? "" : line.stripTrailing());
        boolean firstIsInline = !lines.get(0).isEmpty();
        trim(lines);
        var stripped = new ArrayList<>(
                several && hasStars(lines, firstIsInline)
                        ? withoutStars(lines)
                        : withoutIndentation(lines, firstIsInline));
        trim(stripped);
        while ((isDoc(comment) || stripped.size() > 1) && hasStars(stripped, false)) {
            stripped.replaceAll(CommentText::withoutStar); // as it would be the next time
            trim(stripped);
        }
        return stripped;
    }

    /** Takes off empty lines at both ends. */
    private static void trim(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }

    private static boolean hasStars(List<String> lines, boolean firstIsInline) {
        return lines.stream()
                        .skip(firstIsInline && lines.size() > 1 ? 1 : 0)
                        .allMatch(line -> line.strip().startsWith("*"))
                && !lines.isEmpty();
    }

    private static List<String> withoutStars(List<String> lines) {
        return lines.stream().map(String::strip).map(CommentText::withoutStar).toList();
    }

    private static String withoutStar(String line) {
        return line.startsWith("* ") ? line.substring(2) : line.startsWith("*") ? line.substring(1) : line;
    }

    private static List<String> withoutIndentation(List<String> lines, boolean firstIsInline) {
        int shared = lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(CommentText::indentation)
                .min()
                .orElse(0);
        var result = new ArrayList<String>();
        for (var line : lines) {
            boolean first = result.isEmpty() && firstIsInline;
            result.add(line.isEmpty() ? "" : first ? line.strip() : line.substring(shared));
        }
        return result;
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
