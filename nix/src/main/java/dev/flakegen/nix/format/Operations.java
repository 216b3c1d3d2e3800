package dev.flakegen.nix.format;

import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.BinaryOperator.Associativity;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Operators;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Binary operators. Those that can be chained stand at the beginning of lines, one under the other. */
final class Operations {
    /** Two pipes, and the operands around them. */
    private static final int MOST_PIPES_IN_A_LINE = 5;

    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Comments comments;
    private final Shapes shapes;
    private final Simplicity simplicity;
    private final Expressions expressions;

    Operations(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.comments = context.comments();
        this.shapes = context.shapes();
        this.simplicity = context.simplicity();
        this.expressions = context.expressions();
    }

    void write(Node node) {
        var operator = Operators.of(node.token(1));
        if (operator.associativity() == Associativity.NONE) {
            out.group(() -> comparison(node));
            return;
        }
        var chain = chain(node);
        boolean pipes = operator == BinaryOperator.PIPE_INTO || operator == BinaryOperator.PIPE_FROM;
        var separator = pipes && chain.size() > MOST_PIPES_IN_A_LINE ? Break.HARD : Break.LINE;
        out.group(() -> {
            if (chain.get(0).is(NodeKind.ATTR_SET)) {
                expressions.brackets().ungrouped((Node) chain.get(0));
            } else {
                expressions.group(chain.get(0));
            }
            further(chain, separator);
        });
    }

    private void comparison(Node node) {
        var right = node.child(2);
        expressions.group(node.child(0));
        out.breakWith(Break.FILL);
        tokens.withCommentsBefore(node.token(1));
        out.breakWith(Break.SPACE);
        var kind = shapes.isAbsorbable(right) ? GroupKind.PRIORITY : GroupKind.REGULAR;
        out.group(kind, () -> expressions.write(right));
    }

    /** The operands of operators of the same precedence, and the operators between them. */
    private static List<Syntax> chain(Node node) {
        var operator = Operators.of(node.token(1));
        boolean left = operator.associativity() == Associativity.LEFT;
        var chain = new ArrayDeque<Syntax>();
        Syntax next = node;
        while (isOperation(next, operator)) {
            var operation = (Node) next;
            if (left) {
                chain.addFirst(operation.child(2));
                chain.addFirst(operation.child(1));
                next = operation.child(0);
            } else {
                chain.addLast(operation.child(0));
                chain.addLast(operation.child(1));
                next = operation.child(2);
            }
        }
        if (left) {
            chain.addFirst(next);
        } else {
            chain.addLast(next);
        }
        return new ArrayList<>(chain);
    }

    private static boolean isOperation(Syntax syntax, BinaryOperator operator) {
        return syntax instanceof Node node
                && node.is(NodeKind.OPERATION)
                && Operators.of(node.token(1)).precedence() == operator.precedence();
    }

    /** The operators after the first operand, each with the one on its right. */
    private void further(List<Syntax> chain, Break separator) {
        for (int i = 1; i < chain.size(); i += 2) {
            var operator = (Token) chain.get(i);
            var operand = chain.get(i + 1);
            out.breakWith(separator);
            if (operand.is(NodeKind.ATTR_SET) || Shapes.isSelectionFromLiteral(operand)) {
                further(operator, operand);
            } else {
                out.group(() -> further(operator, operand));
            }
        }
    }

    private void further(Token operator, Syntax operand) {
        tokens.withCommentsBefore(operator);
        out.nest(() -> {
            if (operand.is(NodeKind.ATTR_SET)) {
                out.breakWith(Break.SPACE);
                expressions.brackets().ungrouped((Node) operand);
            } else if (Shapes.isSelectionFromLiteral(operand)) {
                out.breakWith(Break.SPACE);
                expressions.write(operand);
            } else if (beginsBesideOperator(operand)) {
                out.breakWith(Break.SPACE);
                expressions.group(operand);
            } else if (operand.is(NodeKind.APPLY) && !comments.isBefore(operand)) {
                out.breakWith(Break.LINE);
                expressions.applications().ungrouped((Node) operand);
            } else {
                out.breakWith(Break.LINE);
                expressions.write(operand);
            }
        });
    }

    private boolean beginsBesideOperator(Syntax operand) {
        return operand instanceof Token
                || operand.is(NodeKind.PARENTHESES)
                || operand.is(NodeKind.NOT)
                || operand.is(NodeKind.SELECT)
                || shapes.isAbsorbable(operand)
                || simplicity.isSimple(operand)
                || (operand.is(NodeKind.APPLY) && simplicity.isSimpleApplication((Node) operand));
    }

    /**
     * Whether the value of a binding can begin in its line: a chain that begins with a set, list or text, or two operands
     * of which the second is one.
     */
    boolean isAbsorbable(Node node) {
        var operator = Operators.of(node.token(1));
        boolean joins = operator == BinaryOperator.UPDATE
                || operator == BinaryOperator.CONCAT
                || operator == BinaryOperator.ADD;
        if (!joins) {
            return false;
        }
        var chain = chain(node);
        return beginsAbsorbably(chain) || (chain.size() == 3 && endsAbsorbably((Token) chain.get(1), chain.get(2)));
    }

    private boolean endsAbsorbably(Token operator, Syntax last) {
        boolean apart = last.is(NodeKind.PARENTHESES)
                ? comments.areBetween(operator, last)
                : last.first().lineBreaksBefore() > 1;
        return shapes.isAbsorbable(last) && !apart;
    }

    private boolean beginsAbsorbably(List<Syntax> chain) {
        return shapes.isAbsorbable(chain.get(0)) && !comments.isBefore(chain.get(0));
    }

    /** A value for which {@link #isAbsorbable} holds. */
    void absorbed(Node node) {
        var chain = chain(node);
        if (beginsAbsorbably(chain)) {
            out.nest(() -> {
                out.breakWith(Break.SPACE);
                if (chain.get(0).is(NodeKind.LIST)) {
                    expressions.brackets().ungrouped((Node) chain.get(0));
                } else {
                    expressions.brackets().expanded(chain.get(0));
                }
            });
            further(chain, Break.LINE);
        } else {
            out.nest(() -> {
                out.breakWith(Break.LINE);
                if (comments.isBefore(chain.get(0))) {
                    out.group(() -> beforeLast(chain));
                } else {
                    beforeLast(chain);
                }
            });
        }
    }

    private void beforeLast(List<Syntax> chain) {
        expressions.group(chain.get(0));
        out.breakWith(Break.LINE);
        tokens.withCommentsBefore((Token) chain.get(1));
        out.breakWith(Break.SPACE);
        out.group(GroupKind.PRIORITY, () -> expressions.brackets().expanded(chain.get(2)));
    }
}
