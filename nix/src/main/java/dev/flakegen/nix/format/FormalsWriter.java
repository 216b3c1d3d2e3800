package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;

/** The set that a function takes: in a line, or a line for each formal, and then with a comma after the last. */
final class FormalsWriter {
    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Expressions expressions;

    FormalsWriter(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.expressions = context.expressions();
    }

    void write(Node node) {
        var opening = node.token(0);
        var closing = node.token(node.size() - 1);
        tokens.leadingAndInside(opening);
        if (node.size() == 2) {
            out.text(opening.text());
            out.breakWith(closing.lineBreaksBefore() > 0 ? Break.HARD : Break.SPACE);
            tokens.token(closing);
            return;
        }
        boolean lines = shapes.isExpanded(node);
        var separator = lines ? Break.HARD : Break.LINE;
        out.group(() -> {
            out.text(opening.text());
            out.nest(() -> {
                out.breakWith(separator);
                for (int i = 1; i < node.size() - 1; i++) {
                    if (!node.child(i).is(TokenKind.COMMA)) {
                        item(node, i, lines);
                        out.breakWith(separator);
                    }
                }
                tokens.leading(closing);
            });
            out.breakWith(separator);
            out.closing(closing.text());
        });
        tokens.after(closing);
    }

    private void item(Node node, int index, boolean lines) {
        var item = node.child(index);
        if (!item.is(NodeKind.FORMAL)) {
            expressions.write(item); // ...
            return;
        }
        boolean hasComma = node.child(index + 1).is(TokenKind.COMMA);
        if (!lines) {
            out.group(() -> formal((Node) item));
            if (hasComma && index + 2 < node.size() - 1) {
                tokens.token(node.token(index + 1));
            }
        } else if (hasComma && comments.hasDirective(node.token(index + 1))) {
            out.group(() -> formal((Node) item));
            out.breakWith(Break.HARD);
            tokens.token(node.token(index + 1)); // where it is: what is disabled may end before it
        } else if (!hasComma) {
            tokens.withholding(item.last(), () -> out.group(() -> formal((Node) item)));
            out.text(",");
            tokens.after(item.last());
        } else if (comments.hasTrailing(node.token(index + 1))) {
            out.group(() -> formal((Node) item));
            out.text(",");
            tokens.after(node.token(index + 1));
            commentsOf(node.token(index + 1));
        } else {
            tokens.withholding(item.last(), () -> out.group(() -> formal((Node) item)));
            out.text(",");
            tokens.after(item.last());
            commentsOf(node.token(index + 1));
        }
    }

    /** The comments before a comma, which come after it. */
    private void commentsOf(Token comma) {
        if (comments.isBefore(comma)) {
            out.breakWith(Break.HARD);
            tokens.leading(comma);
        }
    }

    private void formal(Node formal) {
        tokens.token(formal.token(0));
        if (formal.size() > 1) {
            expressions.bindings().assigned(formal.token(0), formal.token(1), formal.child(2), true);
        }
    }
}
