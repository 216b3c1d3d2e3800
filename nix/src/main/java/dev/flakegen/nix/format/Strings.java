package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** Strings and paths. Their text stays as it is; what is interpolated is formatted. */
final class Strings {
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

    /** A name of an attribute path. */
    void name(Syntax name) {
        if (name.is(NodeKind.STRING) && isInterpolation((Node) name)) {
            expressions.brackets().enclosed(Enclosure.interpolatedName((Node) name));
        } else {
            expressions.write(name);
        }
    }

    /** Whether a string is <code>"${…}"</code>, and nothing else. */
    private boolean isInterpolation(Node string) {
        return string.size() == 3
                && string.child(1) instanceof Node interpolation
                && !comments.areBetween(interpolation.token(0), interpolation.child(1));
    }

    void string(Node string) {
        asItIs(string, "\"", false);
    }

    /** All text as it is, at the columns where it is. */
    private void asItIs(Node string, String quotes, boolean reset) {
        tokens.leading(string.token(0));
        out.text(quotes);
        if (string.token(0).text().endsWith("\n")) {
            out.rawLineBreak(reset);
        }
        boolean first = true;
        for (var line : lines(string)) {
            if (!first) {
                out.rawLineBreak(reset);
            }
            first = false;
            line(line);
        }
        tokens.token(string.token(string.size() - 1), quotes);
    }

    private static List<List<Object>> lines(Node string) {
        var lines = new ArrayList<List<Object>>();
        List<Object> line = new ArrayList<>();
        for (var child : string.children().subList(1, string.size() - 1)) {
            if (child instanceof Token text) {
                var pieces = text.text().split("\n", -1);
                line.add(pieces[0]);
                for (int i = 1; i < pieces.length; i++) {
                    lines.add(line);
                    line = new ArrayList<>(List.of(pieces[i]));
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
        if (comments.disabledRegions().cut(string)) {
            asItIs(string, "''", true);
            return;
        }
        var lines = IndentedLines.of(string);
        var closing = string.token(string.size() - 1);
        tokens.leading(string.token(0));
        if (lines.isSimple()) {
            out.text("\"");
            lines.lines().forEach(line -> line(lines.unescaped(line)));
            tokens.token(closing, "\"");
            return;
        }
        out.text("''");
        out.nest(() -> {
            int breaks = lines.isMultiline() ? 1 : 0;
            for (var line : lines.lines()) {
                if (!line.isEmpty()) {
                    if (breaks > 0) {
                        out.lineBreaks(breaks);
                    }
                    breaks = 0;
                    line(line);
                }
                breaks++;
            }
            if (lines.closed()) {
                out.lineBreaks(breaks);
            }
        });
        out.closing("''");
        tokens.after(closing);
    }

    /** What is interpolated is indented from where the line itself begins. */
    private void line(List<Object> line) {
        int blanks = line.size() > 1 && line.get(0) instanceof String text ? IndentedLines.indentation(text) : 0;
        if (blanks == 0) {
            parts(line, line);
            return;
        }
        var first = (String) line.get(0);
        out.indentation(first.substring(0, blanks));
        var rest = new ArrayList<>(line);
        rest.set(0, first.substring(blanks));
        out.nest(() -> parts(rest, line));
    }

    private void parts(List<Object> parts, List<Object> line) {
        for (var part : parts) {
            if (part instanceof Node interpolation) {
                interpolation(interpolation, isAlone(line, part));
            } else {
                out.text((String) part);
            }
        }
    }

    /** Whether a line has nothing else in it than an interpolation, and blanks before it. */
    private static boolean isAlone(List<Object> line, Object part) {
        return line.get(line.size() - 1) == part
                && (line.size() == 1 || (line.size() == 2 && line.get(0) instanceof String text && text.isBlank()));
    }

    void path(Node path) {
        tokens.token(path.token(0));
        for (var child : path.children().subList(1, path.size())) {
            if (child instanceof Node interpolation) {
                interpolation(interpolation, false);
            } else {
                tokens.token((Token) child);
            }
        }
    }

    /**
     * <code>${…}</code>, whose content begins in a line of its own if it does not fit.
     *
     * @param alone whether there is nothing beside it, so that its content can begin right after it
     */
    void interpolation(Node node, boolean alone) {
        var inside = node.child(1);
        boolean closed = !comments.isBefore(node.token(2));
        boolean bare = closed && !comments.areBetween(node.token(0), inside);
        tokens.leading(node.token(0));
        if (closed && shapes.isAbsorbable(inside)) {
            filled(node, alone);
        } else if (bare && alone) {
            expressions.brackets().enclosed(Enclosure.interpolation(node));
        } else if (bare && simplicity.isSimpleInterpolation(inside)) {
            out.text("${");
            out.group(GroupKind.SIMPLE, () -> expressions.write(inside));
            close(node);
        } else {
            out.group(GroupKind.SHORT, () -> open(node));
        }
        tokens.after(node.token(2));
    }

    /** Brackets in brackets: neither needs lines of its own. */
    private void filled(Node node, boolean alone) {
        out.group(GroupKind.SHORT, () -> {
            out.text("${");
            if (alone) {
                out.nest(() -> {
                    tokens.inside(node.token(0));
                    expressions.group(node.child(1));
                });
            } else {
                tokens.inside(node.token(0));
                expressions.expandedSet(node.child(1));
            }
            close(node);
        });
    }

    private void open(Node node) {
        out.text("${");
        out.nest(() -> {
            out.breakWith(Break.SOFT);
            tokens.inside(node.token(0));
            expressions.expandedSet(node.child(1));
            tokens.leading(node.token(2));
        });
        out.breakWith(Break.SOFT);
        out.closing("}");
    }

    private void close(Node node) {
        tokens.leading(node.token(2));
        out.closing("}");
    }
}
