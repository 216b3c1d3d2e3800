package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.TokenKind;

/** Bindings, and the values that stand in them and after the {@code ?} of a formal. */
final class Bindings {
    private static final int MOST_INHERITED_IN_A_LINE = 3;
    private static final int MOST_PLAIN_NAMES = 4;

    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Expressions expressions;

    Bindings(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.expressions = context.expressions();
    }

    void binding(Node node) {
        var path = node.node(0);
        boolean plain = path.size() < 2 * MOST_PLAIN_NAMES && Simplicity.isPlain(path);
        out.group(() -> {
            expressions.write(path);
            out.nest(() -> {
                out.breakWith(Break.SPACE);
                tokens.token(node.token(1));
                if (plain) {
                    value(node.child(2));
                } else {
                    out.breakWith(Break.SOFT);
                    out.group(GroupKind.PRIORITY, () -> value(node.child(2)));
                }
            });
            tokens.token(node.token(3));
        });
    }

    /** Writes the value after {@code =}, on the same line if it is short or can continue below. */
    void value(Syntax value) {
        if (value.is(NodeKind.OPERATION)) {
            operation((Node) value);
        } else {
            out.nest(() -> write(value));
        }
    }

    private void write(Syntax value) {
        if (isInheritAlone(value)) {
            beside(() -> expressions.absorbed(value, false));
        } else if (shapes.isAbsorbableExpression(value)) {
            beside(() -> expressions.absorbed(value, true));
        } else if (value.is(NodeKind.PARENTHESES)) {
            out.breakWith(Break.SPACE);
            expressions.brackets().parenthesesAsValue((Node) value);
        } else if (Shapes.isString(value) || Shapes.isPath(value)) {
            beside(() -> expressions.write(value));
        } else if (Applications.isApplication(value)) {
            expressions.applications().write(Applications.parts((Node) value), Break.LINE);
        } else if (Shapes.isTerm(value) || value.is(NodeKind.WITH)) {
            out.group(() -> {
                out.breakWith(Break.LINE);
                expressions.write(value);
            });
        } else {
            out.breakWith(Break.LINE);
            out.group(() -> expressions.write(value));
        }
    }

    private void beside(Runnable value) {
        out.breakWith(Break.SPACE);
        out.group(value);
    }

    private boolean isInheritAlone(Syntax value) {
        if (!Shapes.isSet(value)) {
            return false;
        }
        var set = (Node) value;
        var items = Shapes.items(set);
        return items.size() == 1
                && items.get(0).is(NodeKind.INHERIT)
                && Shapes.itemsAndClosing(set).stream()
                        .allMatch(item -> comments.beforeItem(item).isEmpty());
    }

    /** A chain that begins with a set, list or text begins beside the {@code =}, two operands of which the second is one too. */
    private void operation(Node node) {
        var chain = Operations.chain(node);
        var first = chain.get(0);
        boolean joins = node.child(1).is(TokenKind.UPDATE)
                || node.child(1).is(TokenKind.CONCAT)
                || node.child(1).is(TokenKind.PLUS);
        if (joins && shapes.isAbsorbable(first) && !comments.hasBefore(first.first())) {
            out.breakWith(Break.SPACE);
            expressions.operations().beginningWide(node);
        } else if (joins && chain.size() == 3 && shapes.isAbsorbable(chain.get(2)) && comments.isBare(node.token(1))) {
            out.nest(() -> out.group(() -> endingWide(node)));
        } else {
            out.nest(() -> {
                out.breakWith(Break.LINE);
                out.group(() -> expressions.write(node));
            });
        }
    }

    private void endingWide(Node node) {
        out.breakWith(Break.LINE);
        expressions.write(node.child(0));
        out.breakWith(Break.LINE);
        out.group(GroupKind.TRANSPARENT, () -> {
            tokens.token(node.token(1));
            out.breakWith(Break.SPACE);
            out.group(GroupKind.PRIORITY, () -> expressions.wide(node.child(2)));
        });
    }

    void inherit(Node node) {
        boolean hasSource = node.size() > 2 && node.child(1).is(NodeKind.PARENTHESES);
        var names = node.children().subList(hasSource ? 2 : 1, node.size() - 1);
        boolean inLine = names.size() <= MOST_INHERITED_IN_A_LINE && comments.areInOneLine(node.first(), node.last());
        out.group(() -> {
            tokens.token(node.token(0));
            out.nest(() -> {
                if (hasSource) {
                    out.group(() -> {
                        out.breakWith(Break.LINE);
                        expressions.write(node.child(1));
                    });
                }
                out.breakWith(inLine ? Break.LINE : Break.HARD);
                for (int i = 0; i < names.size(); i++) {
                    if (i > 0) {
                        out.breakWith(inLine ? Break.LINE : Break.HARD);
                    }
                    expressions.write(names.get(i));
                }
                out.breakWith(inLine ? Break.SOFT : Break.HARD);
                tokens.token(node.token(node.size() - 1));
            });
        });
    }
}
