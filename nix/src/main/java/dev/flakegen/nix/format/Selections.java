package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;

/** Selections of attributes, and the question whether there is one. */
final class Selections {
    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Simplicity simplicity;
    private final Expressions expressions;

    Selections(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.simplicity = context.simplicity();
        this.expressions = context.expressions();
    }

    void hasAttr(Node node) {
        expressions.write(node.child(0));
        out.breakWith(Break.FILL);
        expressions.write(node.child(1));
        out.breakWith(Break.SPACE);
        expressions.write(node.child(2));
    }

    void select(Node node) {
        Runnable content = () -> {
            path(node);
            if (Shapes.isSelectionOr(node)) {
                fallback(node);
            }
        };
        if (Shapes.isSelectionFromLiteral(node)) {
            content.run();
        } else {
            out.group(GroupKind.TRANSPARENT, content);
        }
    }

    private void path(Node select) {
        var set = select.child(0);
        expressions.group(set);
        if (runsIntoADot(set)) {
            out.breakWith(Break.SPACE);
            expressions.write(select.child(1));
        } else if (set instanceof Token) {
            expressions.write(select.child(1));
        } else {
            out.breakWith(set.is(NodeKind.PARENTHESES) ? Break.SOFT_FILL : Break.SOFT);
            if (Shapes.isLiteral(set) && !isInLines((Node) set)) {
                tokens.token(select.token(1));
            } else {
                tokens.closing(select.token(1));
            }
        }
        expressions.write(select.child(2));
    }

    /** Whether a literal ends in a line of its own, which a dot below it goes on from. */
    private boolean isInLines(Node literal) {
        return !Shapes.isText(literal) && !shapes.isEmptyBrackets(literal);
    }

    /** Whether a dot right after it would be a part of it: {@code 1.a} begins with a float, {@code ./a.b} is a path. */
    private static boolean runsIntoADot(Syntax set) {
        return set.is(TokenKind.INTEGER)
                || set.is(TokenKind.FLOAT)
                || set.is(TokenKind.PATH)
                || set.is(TokenKind.HOME_PATH)
                || set.is(NodeKind.INTERPOLATED_PATH);
    }

    /** {@code or …}. A fallback that has a fallback of its own goes on in the same way. */
    private void fallback(Node select) {
        if (appliesInPath(select)) {
            keyword(select);
            rest(select);
        } else if (comments.areBetween(select.token(3), select.child(4))) {
            out.nest(() -> keyword(select));
            rest(select);
        } else {
            out.nest(() -> {
                keyword(select);
                rest(select);
            });
        }
    }

    /** Whether there is <code>${f x}</code> in the path: what follows is not indented then. */
    private boolean appliesInPath(Node select) {
        return select.node(2).children().stream()
                .anyMatch(name -> name instanceof Node interpolation
                        && interpolation.is(NodeKind.INTERPOLATION)
                        && interpolation.child(1).is(NodeKind.APPLY)
                        && !comments.areBetween(interpolation.token(0), interpolation.child(1))
                        && simplicity.isSimpleApplication(interpolation.node(1)));
    }

    private void keyword(Node select) {
        out.breakWith(Break.FILL);
        expressions.write(select.child(3));
        out.breakWith(Break.SPACE);
    }

    private void rest(Node select) {
        var fallback = select.child(4);
        if (Shapes.isSelectionOr(fallback)) {
            expressions.descend(() -> out.nest(() -> {
                path((Node) fallback);
                fallback((Node) fallback);
            }));
        } else {
            boolean absorbable = !Shapes.isLiteral(select.child(0))
                    && (shapes.isAbsorbable(fallback) || fallback.is(NodeKind.PARENTHESES));
            out.group(
                    absorbable ? GroupKind.PRIORITY_IF_EXPANDED : GroupKind.REGULAR, () -> expressions.write(fallback));
        }
    }
}
