package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;

/** Bindings, and the values that stand in them and after the {@code ?} of a formal. */
final class Bindings {
    private static final int MOST_INHERITED_IN_A_LINE = 3;
    private static final int MOST_PLAIN_NAMES = 4;

    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Simplicity simplicity;
    private final Expressions expressions;

    Bindings(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.simplicity = context.simplicity();
        this.expressions = context.expressions();
    }

    void binding(Node node) {
        var path = node.node(0);
        var assign = node.token(1);
        expressions.write(path);
        assigned(path.last(), assign, node.child(2), isPlain(path));
        tokens.token(node.token(3));
    }

    /** {@code = value} or {@code ? value} after a name. */
    void assigned(Token name, Token assign, Syntax value, boolean plainName) {
        out.breakWith(Break.SPACE);
        boolean commented = comments.areBetween(name, assign);
        boolean ownLine = (commented && !plainName) || (comments.hasTrailing(assign) && value.is(NodeKind.APPLY));
        Runnable rest = () -> {
            out.text(assign);
            tokens.after(assign);
            if (ownLine) {
                ownLine(value);
            } else {
                value(value, plainName);
            }
        };
        if (commented) {
            out.nest(() -> {
                tokens.leading(assign);
                afterComment(value, rest);
            });
        } else {
            tokens.leading(assign);
            rest.run();
        }
    }

    /** The {@code =} below a comment, and a value that can begin beside it all the same, or not. */
    private void afterComment(Syntax value, Runnable assigned) {
        boolean beside = value instanceof Node node
                && switch (node.kind()) {
                    case APPLY, SELECT, WITH, LIST, ATTR_SET -> true;
                    case OPERATION -> expressions.operations().isAbsorbable(node);
                    default -> false;
                };
        if (beside) {
            out.group(assigned);
        } else {
            assigned.run();
        }
    }

    /** Whether a path is so short and simple that its value begins in its line, whatever the width. */
    private static boolean isPlain(Node path) {
        return path.size() < 2 * MOST_PLAIN_NAMES && path.children().stream().allMatch(Token.class::isInstance);
    }

    /**
     * What stands after {@code =}: in the same line if it is brief or can go on below, else in lines of its own.
     *
     * @param plainName whether the name before it is a plain one
     */
    void value(Syntax value, boolean plainName) {
        if (value.is(NodeKind.OPERATION) && expressions.operations().isAbsorbable((Node) value)) {
            expressions.operations().absorbed((Node) value);
        } else {
            out.nest(() -> write(value, plainName));
        }
    }

    private void write(Syntax value, boolean plainName) {
        if (Shapes.isLiteral(value)) {
            boolean empty = value instanceof Node brackets && shapes.isEmptyBrackets(brackets);
            out.breakWith(empty ? Break.LINE : plainName ? Break.SPACE : Break.FILL_FIRST);
            expressions.brackets().value(value);
        } else if (value instanceof Token || value.is(NodeKind.INTERPOLATED_PATH)) {
            token(value, plainName);
        } else if (value.is(NodeKind.PARENTHESES)) {
            out.breakWith(Break.SPACE);
            expressions.brackets().parenthesesAsValue((Node) value);
        } else if (shapes.isAbsorbableWith(value)) {
            expressions.statements().absorbedWith((Node) value, Break.LINE);
        } else if (shapes.isAbsorbableFunction(value)) {
            out.breakWith(Break.SPACE);
            expressions.group(value);
        } else if (value.is(NodeKind.APPLY) && !comments.isBefore(value)) {
            beforeComment(
                    value,
                    beforeApplication((Node) value, plainName),
                    () -> expressions.applications().ungrouped((Node) value));
        } else if (value.is(NodeKind.WITH)) {
            beforeComment(value, Break.LINE, () -> expressions.write(value));
        } else if (value.is(NodeKind.SELECT)) {
            beforeComment(value, Break.LINE, () -> expressions.group(value));
        } else {
            out.breakWith(Break.LINE);
            expressions.group(value);
        }
    }

    private void token(Syntax value, boolean plainName) {
        if (plainName && !Shapes.isPath(value)) {
            out.groupThatBegins(Break.LINE, () -> expressions.write(value));
        } else {
            out.breakWith(plainName ? Break.SPACE : Break.LINE);
            expressions.write(value);
        }
    }

    private void ownLine(Syntax value) {
        out.nest(() -> {
            out.breakWith(Break.HARD);
            expressions.brackets().expanded(value);
        });
    }

    /** A value and the break before it; a comment after it does not count for whether it fits. */
    private void beforeComment(Syntax value, Break separator, Runnable content) {
        if (comments.hasTrailing(value.last())) {
            out.groupThatBegins(separator, content);
        } else {
            out.breakWith(separator);
            content.run();
        }
    }

    private Break beforeApplication(Node value, boolean plainName) {
        if (!simplicity.isSimpleApplication(value)) {
            return Break.LINE;
        }
        boolean text = value.child(value.size() - 1).is(NodeKind.INDENTED_STRING);
        return plainName || text ? Break.SPACE : Break.FILL_FIRST;
    }

    void inherit(Node node) {
        boolean hasSource = node.size() > 2 && node.child(1).is(NodeKind.PARENTHESES);
        var names = node.children().subList(hasSource ? 2 : 1, node.size() - 1);
        out.group(() -> {
            tokens.token(node.token(0));
            if (hasSource) {
                out.nest(() -> {
                    out.breakWith(Break.LINE);
                    expressions.group(node.child(1));
                });
            }
        });
        boolean lines = names.size() > MOST_INHERITED_IN_A_LINE
                || (names.isEmpty()
                        ? node.last().lineBreaksBefore() > 0
                        : !comments.areInOneLine(node.first(), node.last()));
        out.nest(() -> {
            out.breakWith(lines ? Break.HARD : names.isEmpty() ? Break.SPACE : Break.LINE);
            for (var name : names) {
                expressions.write(name);
                out.breakWith(name == names.get(names.size() - 1) ? Break.SOFT : Break.LINE);
            }
            tokens.token(node.token(node.size() - 1));
        });
    }
}
