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

    void string(Node string) {
        tokens.leading(string.token(0));
        out.text("\"");
        var parts = new ArrayList<Object>();
        string.children()
                .subList(1, string.size() - 1)
                .forEach(child -> parts.add(child instanceof Token text ? text.text() : child));
        for (var part : parts) {
            if (part instanceof Node interpolation) {
                interpolation(interpolation, isAlone(parts, part));
            } else {
                raw((String) part);
            }
        }
        tokens.token(string.token(string.size() - 1), "\"");
    }

    private void raw(String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.rawLineBreak();
            }
            out.text(lines[i]);
        }
    }

    /** Where it has but one line, and nothing that would have to be escaped, it becomes a string in double quotes. */
    void indented(Node string) {
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
        out.text(first.substring(0, blanks));
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
        boolean commented = comments.areBetween(node.token(0), inside) || comments.isBefore(node.token(2));
        tokens.leading(node.token(0));
        if (!commented && alone && canBeginInLine(inside)) {
            absorbed(node);
        } else if (!commented && simplicity.isSimpleInterpolation(inside)) {
            out.text("${");
            out.group(GroupKind.SIMPLE, () -> expressions.write(inside));
            close(node);
        } else {
            out.group(GroupKind.SHORT, () -> open(node));
        }
        tokens.after(node.token(2));
    }

    private boolean canBeginInLine(Syntax inside) {
        return inside.is(NodeKind.APPLY) || shapes.isAbsorbable(inside) || simplicity.isSimpleInterpolation(inside);
    }

    private void absorbed(Node node) {
        var inside = node.child(1);
        boolean application = inside.is(NodeKind.APPLY) && !simplicity.isSimpleApplication((Node) inside);
        out.group(application ? GroupKind.TRANSPARENT : GroupKind.REGULAR, () -> {
            out.text("${");
            if (application) {
                expressions.applications().ungrouped((Node) inside);
                out.breakWith(Break.SOFT);
            } else {
                expressions.write(inside);
            }
            close(node);
        });
    }

    private void open(Node node) {
        out.text("${");
        out.nest(() -> {
            out.breakWith(Break.SOFT);
            tokens.inside(node.token(0));
            expressions.group(node.child(1));
        });
        out.breakWith(Break.SOFT);
        close(node);
    }

    private void close(Node node) {
        tokens.leading(node.token(2));
        out.closing("}");
    }
}
