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
    private final Expressions expressions;

    Selections(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.expressions = context.expressions();
    }

    void hasAttr(Node node) {
        expressions.write(node.child(0));
        out.breakWith(Break.FILL);
        tokens.token(node.token(1));
        out.breakWith(Break.SPACE);
        expressions.write(node.child(2));
    }

    void select(Node node) {
        var set = node.child(0);
        expressions.write(set);
        if (runsIntoADot(set)) {
            out.breakWith(Break.SPACE);
        } else if (set.is(NodeKind.PARENTHESES)) {
            out.breakWith(Break.SOFT_FILL);
        } else if (!(set instanceof Token) || set.is(TokenKind.URI)) {
            out.breakWith(Break.SOFT);
        }
        tokens.token(node.token(1));
        expressions.write(node.child(2));
        if (node.size() > 3) {
            out.breakWith(Break.FILL);
            out.nest(() -> {
                tokens.token(node.token(3));
                out.breakWith(Break.SPACE);
                expressions.write(node.child(4));
            });
        }
    }

    /**
     * Returns whether a dot right after it would be a part of it: {@code 1.a} begins with a float, {@code ./a.b} is a
     * path.
     */
    private static boolean runsIntoADot(Syntax set) {
        return set.is(TokenKind.INTEGER) || set.is(TokenKind.FLOAT) || Shapes.isPath(set);
    }
}
