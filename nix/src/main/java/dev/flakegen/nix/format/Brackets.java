package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import java.util.List;

/**
 * Sets, lists and parentheses. More than one item, or a line break that is there already, gives each item a line of its
 * own.
 */
final class Brackets {
    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Expressions expressions;

    Brackets(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.expressions = context.expressions();
    }

    void list(Node list) {
        list(list, Break.HARD);
    }

    /** A list whose elements may share a line though there are several. */
    void shortList(Node list) {
        list(list, Break.LINE);
    }

    private void list(Node list, Break separator) {
        if (separator == Break.HARD && !shapes.hasItems(list) && !comments.hasAfter(list.token(0))) {
            empty(list);
            return;
        }
        items(list, beside(list), separator);
    }

    /** Returns the break inside the brackets of a list. */
    private Break beside(Node list) {
        boolean empty = Shapes.items(list).isEmpty();
        if (!shapes.areInOneLine(list) || (empty && (shapes.hasItems(list) || !comments.isBare(list.token(0))))) {
            return Break.HARD;
        }
        return empty ? Break.SPACE : Break.LINE;
    }

    /**
     * A set.
     *
     * @param wide whether it is in lines, even if it would fit into one
     */
    void set(Node set, boolean wide) {
        var opening = Shapes.opening(set);
        if (set.child(0) != opening) { // rec, or let
            tokens.token(set.token(0));
            out.breakWith(Break.SPACE);
        }
        if (!shapes.hasItems(set) && comments.isBare(opening)) {
            empty(set);
        } else {
            boolean lines = (wide && shapes.hasItems(set)) || !shapes.areInOneLine(set);
            items(set, lines ? Break.HARD : Break.LINE, Break.HARD);
        }
    }

    /** Brackets with nothing in them, in two lines if they are so already. */
    private void empty(Node brackets) {
        tokens.opening(Shapes.opening(brackets));
        out.breakWith(shapes.areInOneLine(brackets) ? Break.SPACE : Break.HARD);
        tokens.token((Token) brackets.child(brackets.size() - 1));
    }

    private void items(Node brackets, Break beside, Break separator) {
        var opening = Shapes.opening(brackets);
        var closing = (Token) brackets.child(brackets.size() - 1);
        tokens.opening(opening);
        out.breakWith(beside);
        out.nest(() -> {
            tokens.after(opening);
            items(Shapes.itemsAndClosing(brackets), separator);
        });
        out.breakWith(beside);
        tokens.closing(closing);
    }

    /** Items, with what is before each, and what is before what closes them. */
    void items(List<Syntax> itemsAndClosing, Break separator) {
        var items = itemsAndClosing.subList(0, itemsAndClosing.size() - 1);
        boolean first = true;
        for (var item : items) {
            var trivia = comments.beforeItem(item);
            if (!first) {
                out.breakWith(separator);
            }
            first = false;
            if (!trivia.isEmpty()) {
                int last = trivia.size() - 1;
                boolean language = trivia.get(last).is(Trivium.Kind.LANGUAGE);
                tokens.trivia(language ? trivia.subList(0, last) : trivia);
                if (language) {
                    tokens.trivia(trivia.subList(last, last + 1));
                }
                out.breakWith(language ? Break.SPACE : separator);
            }
            out.group(() -> expressions.write(item));
        }
        var closing = itemsAndClosing.get(items.size());
        if (!comments.beforeItem(closing).isEmpty()) {
            if (!first) {
                out.breakWith(separator);
            }
            tokens.beforeItem(closing);
        }
    }

    /** Parentheses where they are neither an argument nor a value. */
    void parentheses(Node node) {
        out.group(() -> {
            tokens.tokenBelowComments(node.token(0));
            out.nest(() -> {
                inside(node.child(1));
                tokens.before(node.token(2));
            });
            tokens.closing(node.token(2));
        });
    }

    /** What can begin right after what opens it, or else has lines of its own. */
    void inside(Syntax inside) {
        if (shapes.isAbsorbableExpression(inside)) {
            out.group(() -> expressions.absorbed(inside, false));
        } else if (Applications.isApplication(inside)) {
            expressions.applications().inParentheses((Node) inside);
        } else if (inside.is(NodeKind.SELECT) && !shapes.isAbsorbable(((Node) inside).child(0))) {
            out.group(() -> expressions.write(inside));
            out.breakWith(Break.SOFT);
        } else {
            out.breakWith(Break.SOFT);
            out.group(() -> expressions.write(inside));
            out.breakWith(Break.SOFT);
        }
    }

    /** Parentheses that are an argument or a value: what is in them has lines of its own, if it does not fit. */
    void parenthesesAsValue(Node node) {
        var opening = node.token(0);
        var inside = node.child(1);
        var comment = comments.takeAfter(opening);
        if (comment != null) {
            comments.prepend(inside.first(), List.of(Trivium.line(" " + comment)));
        }
        out.group(
                GroupKind.PRIORITY,
                () -> out.nest(() -> {
                    tokens.opening(opening);
                    out.breakWith(Break.SOFT);
                    out.group(() -> out.nest(() -> {
                        expressions.write(inside);
                        tokens.before(node.token(2));
                    }));
                    out.breakWith(Break.SOFT);
                    tokens.closing(node.token(2));
                }));
    }
}
