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

    /** A set in lines, even if it would fit into one. */
    void expanded(Syntax syntax) {
        if (syntax.is(NodeKind.ATTR_SET) && !shapes.isEmpty((Node) syntax)) {
            write((Node) syntax, true, out::group);
        } else {
            expressions.group(syntax);
        }
    }

    /** A set or list in lines; anything else as it is. */
    void inLines(Syntax syntax) {
        if (syntax instanceof Node node && !Shapes.isText(node)) {
            write(node, true, out::group);
        } else {
            expressions.group(syntax);
        }
    }

    /** What is the value of a binding: a set in lines, but for one that only has an {@code inherit}. */
    void value(Syntax value) {
        if (value.is(NodeKind.ATTR_SET) && isInheritAlone((Node) value)) {
            expressions.group(value);
        } else {
            expanded(value);
        }
    }

    private static boolean isInheritAlone(Node set) {
        var items = Shapes.items(set);
        return items.size() == 1 && items.get(0).is(NodeKind.INHERIT);
    }

    private boolean areInLines(Node node) {
        var items = Shapes.items(node);
        var closing = (Token) node.child(node.size() - 1);
        return items.size() != 1
                || comments.hasTrailing(Shapes.opening(node))
                || !comments.leading(items.get(0).first()).isEmpty()
                || !comments.areInOneLine(Shapes.opening(node), closing)
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

    /** Parentheses where they are neither an argument nor a value. */
    void parentheses(Node node) {
        enclosed(Enclosure.parentheses(node));
    }

    /** What can begin right after the text that opens it. */
    void enclosed(Enclosure enclosure) {
        var inside = enclosure.inside();
        if (shapes.isAbsorbableInParentheses(inside)) {
            compact(enclosure);
        } else if (inside.is(NodeKind.APPLY) && simplicity.isSimpleApplication((Node) inside)) {
            compact(enclosure);
        } else if (inside.is(NodeKind.APPLY) && !comments.isBefore(inside)) {
            hanging(
                    enclosure,
                    GroupKind.TRANSPARENT,
                    () -> expressions.applications().inParentheses((Node) inside));
        } else if (isSelectionInParentheses(inside) && !comments.isBefore(inside)) {
            boolean fallback = Shapes.isSelectionOr(inside);
            hanging(enclosure, GroupKind.REGULAR, () -> {
                if (fallback) {
                    out.nest(() -> expressions.group(inside));
                } else {
                    expressions.group(inside);
                }
            });
        } else if (shapes.endsInAbsorbable(inside) && !comments.isBefore(enclosure.closing())) {
            endingInLine(enclosure);
        } else {
            open(enclosure);
        }
    }

    /** A selection from a set that is written out does not begin beside the parenthesis. */
    private boolean isSelectionInParentheses(Syntax inside) {
        return inside.is(NodeKind.SELECT) && !shapes.isAbsorbable(((Node) inside).child(0));
    }

    /** Parentheses that are an argument or a value: only what is brief begins right after them. */
    void parenthesesAsValue(Node node) {
        if (shapes.isAbsorbable(node) && !comments.hasTrailing(node.token(0))) {
            compact(Enclosure.parentheses(node));
        } else {
            var enclosure = Enclosure.parentheses(node);
            tokens.leading(enclosure.first());
            out.group(() -> {
                out.text(enclosure.opening());
                content(enclosure, true);
            });
            tokens.after(enclosure.last());
        }
    }

    /** {@code (inside)}, whatever that needs. */
    private void compact(Enclosure enclosure) {
        var inside = enclosure.inside();
        tokens.leadingAndInside(enclosure.first());
        out.text(enclosure.opening());
        if (inside.is(NodeKind.WITH)) {
            out.nest(() -> expressions.statements().absorbedWith((Node) inside, Break.SOFT));
        } else {
            out.nest(() -> expressions.group(inside));
        }
        tokens.leading(enclosure.closing());
        out.text(enclosure.closingText());
        tokens.after(enclosure.last());
    }

    /** As open, but the content begins right after the parenthesis. */
    private void hanging(Enclosure enclosure, GroupKind group, Runnable inside) {
        tokens.leadingAndInside(enclosure.first());
        out.group(group, () -> {
            out.text(enclosure.opening());
            inside.run();
            out.nest(() -> tokens.leading(enclosure.closing()));
            out.breakWith(Break.SOFT);
            out.closing(enclosure.closingText());
        });
        tokens.after(enclosure.last());
    }

    /** The content begins in a line of its own, and what closes it stands where the content ends. */
    private void endingInLine(Enclosure enclosure) {
        tokens.leadingAndInside(enclosure.first());
        out.group(() -> {
            out.text(enclosure.opening());
            out.nest(() -> {
                out.breakWith(Break.SOFT);
                expressions.group(enclosure.inside());
            });
            out.text(enclosure.closingText());
        });
        tokens.after(enclosure.last());
    }

    /** The content in lines of its own, if it does not fit. */
    private void open(Enclosure enclosure) {
        tokens.leadingAndInside(enclosure.first());
        out.group(() -> {
            out.text(enclosure.opening());
            content(enclosure, false);
        });
        tokens.after(enclosure.last());
    }

    private void content(Enclosure enclosure, boolean withCommentAfterOpening) {
        out.nest(() -> {
            out.breakWith(Break.SOFT);
            if (withCommentAfterOpening) {
                tokens.inside(enclosure.first());
            }
            expressions.group(enclosure.inside());
            tokens.leading(enclosure.closing());
        });
        out.breakWith(Break.SOFT);
        out.closing(enclosure.closingText());
    }
}
