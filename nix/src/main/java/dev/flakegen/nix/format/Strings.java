package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** Strings and paths. Their text stays as it is; what is interpolated is formatted. */
final class Strings {
    /** How wide an interpolation is that stays in the line in any case. */
    private static final int SHORT = 30;

    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Simplicity simplicity;
    private final Expressions expressions;

    Strings(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.simplicity = context.simplicity();
        this.expressions = context.expressions();
    }

    void string(Node string) {
        tokens.before(string.first());
        quoted(lines(string));
        tokens.after(string.last());
    }

    /** Lines of a string, in which a line break is text. */
    private void quoted(List<List<Object>> lines) {
        out.group(() -> {
            out.text("\"");
            for (int i = 0; i < lines.size(); i++) {
                out.text(i > 0 ? "\n" : "");
                line(lines.get(i));
            }
            out.text("\"");
        });
    }

    private static List<List<Object>> lines(Node string) {
        var lines = new ArrayList<List<Object>>();
        List<Object> line = new ArrayList<>();
        for (var child : string.children().subList(1, string.size() - 1)) {
            if (child instanceof Token text) {
                var pieces = text.text().split("\n", -1);
                for (int i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        lines.add(line);
                        line = new ArrayList<>();
                    }
                    if (!pieces[i].isEmpty()) {
                        line.add(pieces[i]);
                    }
                }
            } else {
                line.add(child);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Where it has but one line, and nothing that would have to be escaped, it becomes a string in double quotes. */
    void indented(Node string) {
        var lines = IndentedLines.of(string);
        boolean cut = comments.disabledRegions().cut(string);
        tokens.before(string.first());
        if (lines.isSimple() && !cut) {
            quoted(
                    lines.lines().isEmpty()
                            ? List.of(List.of())
                            : List.of(lines.unescaped(lines.lines().get(0))));
        } else {
            indented(lines, cut);
        }
        tokens.after(string.last());
    }

    private void indented(IndentedLines lines, boolean cut) {
        var all = new ArrayList<>(lines.lines());
        if (lines.closed()) {
            all.add(List.of());
        }
        out.group(() -> {
            out.text("''");
            if (lines.isMultiline()) {
                out.breakWith(Break.SOFT);
            }
            out.nest(() -> {
                for (int i = 0; i < all.size(); i++) {
                    if (i > 0) {
                        out.breakWith(Break.TEXT_LINES);
                    }
                    if (cut && !(i == all.size() - 1 && lines.closed())) {
                        asItIs(lines.indentation(), all.get(i));
                    } else {
                        line(all.get(i));
                    }
                }
            });
            out.text("''");
        });
    }

    /** A line at the column where it is. */
    private void asItIs(String indentation, List<Object> line) {
        if (line.isEmpty()) {
            return;
        }
        int blanks = line.get(0) instanceof String text ? blanks(text) : 0;
        if (blanks == 0) {
            out.raw(indentation);
            line(line);
            return;
        }
        var first = (String) line.get(0);
        var rest = new ArrayList<>(line);
        rest.set(0, first.substring(blanks));
        out.raw(indentation + first.substring(0, blanks));
        out.offset(blanks, () -> line(rest));
    }

    private static int blanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** What is interpolated is indented from where the line itself begins. */
    private void line(List<Object> line) {
        boolean indented = !line.isEmpty() && line.get(0) instanceof String;
        var first = indented ? (String) line.get(0) : "";
        var parts = line.subList(indented ? 1 : 0, line.size());
        boolean alone = parts.size() == 1
                && parts.get(0) instanceof Node
                && first.chars().allMatch(c -> c == ' ');
        if (alone) {
            alone(first, (Node) parts.get(0));
            return;
        }
        out.text(first);
        out.offset(first.codePointCount(0, blanks(first)), () -> parts.forEach(this::part));
    }

    private void part(Object part) {
        if (part instanceof Node interpolation) {
            interpolation(interpolation);
        } else {
            out.text((String) part);
        }
    }

    /** An interpolation with nothing beside it but blanks: its content can begin right after it. */
    private void alone(String blanks, Node interpolation) {
        var inside = interpolation.child(1);
        if (!comments.hasBefore(interpolation.token(2))) {
            out.text(blanks);
            out.offset(
                    blanks.length(),
                    () -> out.group(() -> {
                        out.text("${");
                        out.nest(() -> expressions.brackets().inside(inside));
                        out.text("}");
                    }));
        } else if (blanks.isEmpty()) {
            out.group(() -> inLines(interpolation));
        } else {
            out.text(blanks);
            out.offset(blanks.length(), () -> interpolation(interpolation));
        }
    }

    private void inLines(Node interpolation) {
        out.text("${");
        out.breakWith(Break.SOFT);
        out.nest(() -> whole(interpolation));
        out.breakWith(Break.SOFT);
        out.text("}");
    }

    private void whole(Node interpolation) {
        out.group(() -> {
            expressions.write(interpolation.child(1));
            tokens.before(interpolation.token(2));
        });
    }

    /** A path; what is interpolated into it is as in a string. */
    void path(Node path) {
        tokens.before(path.first());
        var line = new ArrayList<Object>();
        for (var child : path.children()) {
            if (child instanceof Token text && !line.isEmpty() && line.get(line.size() - 1) instanceof String before) {
                line.set(line.size() - 1, before + text.text());
            } else {
                line.add(child instanceof Token text ? text.text() : child);
            }
        }
        line(line);
        tokens.after(path.last());
    }

    /** A name of an attribute path: <code>${…}</code>. */
    void name(Node interpolation) {
        tokens.before(interpolation.first());
        interpolation(interpolation);
        tokens.after(interpolation.last());
    }

    /** <code>${…}</code>, whose content begins in a line of its own if it does not fit. */
    private void interpolation(Node node) {
        var inside = node.child(1);
        boolean bare = !comments.hasBefore(node.token(2));
        if (bare && shapes.isAbsorbable(inside)) {
            out.group(() -> enclosed(() -> expressions.ungrouped(inside)));
        } else if (bare && simplicity.isSimple(inside)) {
            out.text("${");
            int start = out.mark();
            expressions.write(inside);
            out.flatten(start);
            out.text("}");
        } else {
            out.group(() -> enclosed(() -> shortOrInLines(node)));
        }
    }

    private void enclosed(Runnable content) {
        out.text("${");
        content.run();
        out.text("}");
    }

    private void shortOrInLines(Node interpolation) {
        int start = out.mark();
        int written = out.written();
        out.breakWith(Break.SOFT);
        out.nest(() -> whole(interpolation));
        boolean isShort = out.written() - written <= SHORT;
        if (!(isShort && out.flattenNested(start))) {
            out.breakWith(Break.SOFT);
        }
    }
}
