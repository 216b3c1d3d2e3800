package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A formal or {@code ...}, the comma after it, if there is one, and the comment after that. */
    private static final class Item {
        final Syntax syntax;
        final @Nullable Token comma;

        @Nullable
        String afterComma;

        Item(Syntax syntax, @Nullable Token comma, @Nullable String afterComma) {
            this.syntax = syntax;
            this.comma = comma;
            this.afterComma = afterComma;
        }

        boolean isFormal() {
            return syntax.is(NodeKind.FORMAL);
        }
    }

    void write(Node node) {
        var opening = node.token(0);
        var closing = node.token(node.size() - 1);
        if (node.size() == 2) {
            out.group(() -> {
                tokens.tokenBelowComments(opening);
                out.breakWith(comments.areInOneLine(opening, closing) ? Break.SPACE : Break.HARD);
                tokens.token(closing);
            });
            return;
        }
        var separator = shapes.canBeInALine(node) ? Break.LINE : Break.HARD;
        var items = items(node);
        moveComments(items);
        out.group(() -> {
            tokens.tokenBelowComments(opening);
            out.breakWith(separator);
            out.nest(() -> {
                for (int i = 0; i < items.size(); i++) {
                    if (i > 0) {
                        out.breakWith(separator);
                    }
                    item(items.get(i), i == items.size() - 1);
                }
            });
            out.breakWith(separator);
            out.nest(() -> tokens.before(closing));
            tokens.closing(closing);
        });
    }

    private List<Item> items(Node node) {
        var items = new ArrayList<Item>();
        for (int i = 1; i < node.size() - 1; i++) {
            if (!node.child(i).is(TokenKind.COMMA)) {
                var comma = node.child(i + 1) instanceof Token token && token.is(TokenKind.COMMA) ? token : null;
                items.add(new Item(node.child(i), comma, comma == null ? null : comments.after(comma)));
            }
        }
        return items;
    }

    /** Comments before a comma belong to the next formal; one after a formal is to stand after the comma. */
    private void moveComments(List<Item> items) {
        for (int i = 0; i + 1 < items.size(); i++) {
            var item = items.get(i);
            if (item.comma != null && item.afterComma == null && !comments.hasDirective(item.comma)) {
                comments.prepend(items.get(i + 1).syntax.first(), comments.takeBefore(item.comma));
            }
        }
        for (var item : items) {
            boolean commented = item.afterComma != null || (item.comma != null && comments.hasBefore(item.comma));
            if (item.isFormal() && !commented) {
                item.afterComma = comments.takeAfter(item.syntax.last());
            }
        }
    }

    private void item(Item item, boolean last) {
        if (!item.isFormal()) {
            tokens.token((Token) item.syntax); // ...
            return;
        }
        boolean bare = item.afterComma == null && (item.comma == null || !comments.hasBefore(item.comma));
        Runnable comma = () -> {
            if (item.comma != null) {
                tokens.before(item.comma);
            }
            out.text(",");
            tokens.after(item.afterComma);
        };
        formal((Node) item.syntax, last && bare ? () -> {} : comma);
        if (last && bare) {
            out.ifExpanded(",");
        }
    }

    private void formal(Node formal, Runnable comma) {
        if (formal.size() == 1) {
            tokens.token(formal.token(0));
            comma.run();
            return;
        }
        out.group(() -> {
            tokens.token(formal.token(0));
            out.breakWith(Break.SPACE);
            out.nest(() -> {
                tokens.token(formal.token(1));
                expressions.bindings().value(formal.child(2));
            });
            comma.run();
        });
    }
}
