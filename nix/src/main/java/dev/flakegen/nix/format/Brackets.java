package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sets, lists and parentheses. More than one item, or a line break that is there already, gives each item a line of its
 * own.
 */
final class Brackets {
    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Simplicity simplicity;
    private final Expressions expressions;

    Brackets(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.simplicity = context.simplicity();
        this.expressions = context.expressions();
    }

    /** A set or a list. */
    void write(Node node) {
        write(node, areInLines(node), out::group);
    }

    /** A set or list that is expanded where what it belongs to is. */
    void ungrouped(Node node) {
        write(node, areInLines(node), Runnable::run);
    }

    /** A list whose elements may share a line though there are several. */
    void shortList(Node list) {
        write(list, false, out::group);
    }

    /** What is the value of a binding: a set in lines, even if it would fit into one; but not a single {@code inherit}. */
    void expanded(Syntax value) {
        if (value.is(NodeKind.ATTR_SET) && !shapes.isEmpty((Node) value)) {
            var items = Shapes.items((Node) value);
            boolean onlyInherit = items.size() == 1 && items.get(0).is(NodeKind.INHERIT);
            write((Node) value, !onlyInherit || areInLines((Node) value), out::group);
        } else {
            expressions.group(value);
        }
    }

    private boolean areInLines(Node node) {
        var items = Shapes.items(node);
        var closing = (Token) node.child(node.size() - 1);
        return items.size() != 1
                || comments.hasTrailing(Shapes.opening(node))
                || items.get(0).first().lineBreaksBefore() > 0
                || !comments.leading(items.get(0).first()).isEmpty()
                || closing.lineBreaksBefore() > 0
                || !comments.leading(closing).isEmpty();
    }

    private void write(Node node, boolean lines, Consumer<Runnable> group) {
        var opening = Shapes.opening(node);
        var closing = (Token) node.child(node.size() - 1);
        if (node.child(0) != opening) { // rec, or let
            tokens.token(node.token(0));
            out.breakWith(Break.SPACE);
        }
        tokens.leading(opening);
        if (shapes.isEmpty(node)) {
            out.text(opening.text());
            out.breakWith(Break.SPACE);
            out.text(closing.text());
        } else {
            group.accept(() -> items(opening, Shapes.items(node), closing, lines ? Break.HARD : Break.LINE));
        }
        tokens.after(closing);
    }

    private void items(Token opening, List<Syntax> items, Token closing, Break separator) {
        out.text(opening.text());
        out.nest(() -> {
            out.breakWith(separator);
            tokens.inside(opening);
            for (var item : items) {
                expressions.group(item);
                out.breakWith(separator);
            }
            tokens.leading(closing);
        });
        out.breakWith(separator);
        out.closing(closing.text());
    }

    /** Parentheses where they are neither an argument nor a value: what is in them can begin right after them. */
    void parentheses(Node node) {
        var inside = node.child(1);
        if (shapes.isAbsorbableInParentheses(inside)) {
            compact(node);
        } else if (inside.is(NodeKind.APPLY) && simplicity.isSimpleApplication((Node) inside)) {
            compact(node);
        } else if (inside.is(NodeKind.APPLY) && !comments.isBefore(inside)) {
            hanging(node, () -> expressions.applications().ungrouped((Node) inside));
        } else if (Shapes.isSelectionOr(inside) && !comments.isBefore(inside)) {
            hanging(node, () -> expressions.write(inside));
        } else {
            open(node);
        }
    }

    /** Parentheses that are an argument or a value: only what is brief begins right after them. */
    void parenthesesAsValue(Node node) {
        if (shapes.isAbsorbable(node)) {
            compact(node);
        } else {
            open(node);
        }
    }

    /** {@code (inside)}, whatever that needs. */
    private void compact(Node node) {
        var inside = node.child(1);
        tokens.leadingAndInside(node.token(0));
        out.text("(");
        if (inside.is(NodeKind.WITH)) {
            expressions.statements().absorbedWith((Node) inside);
        } else {
            out.nest(() -> expressions.group(inside));
        }
        tokens.token(node.token(2));
    }

    /** As open, but the content begins right after the parenthesis. */
    private void hanging(Node node, Runnable inside) {
        tokens.leadingAndInside(node.token(0));
        out.group(GroupKind.TRANSPARENT, () -> {
            out.text("(");
            out.nest(() -> {
                inside.run();
                tokens.leading(node.token(2));
            });
            out.breakWith(Break.SOFT);
            out.closing(")");
        });
        tokens.after(node.token(2));
    }

    /** The content in lines of its own, if it does not fit. */
    private void open(Node node) {
        tokens.leadingAndInside(node.token(0));
        out.group(() -> {
            out.text("(");
            out.nest(() -> {
                out.breakWith(Break.SOFT);
                expressions.group(node.child(1));
                tokens.leading(node.token(2));
            });
            out.breakWith(Break.SOFT);
            out.closing(")");
        });
        tokens.after(node.token(2));
    }
}
