package dev.flakegen.nix.format;

import dev.flakegen.nix.BinaryOperator.Associativity;
import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.NodeKind;
import dev.flakegen.nix.syntax.Operators;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;
import dev.flakegen.nix.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Binary operators. Those that can be chained stand at the beginning of lines, one under the other. */
final class Operations {
    /** Two pipes, and the operands around them. */
    private static final int MOST_PIPES_IN_A_LINE = 5;

    private final DocumentBuilder out;
    private final TokenWriter tokens;
    private final Shapes shapes;
    private final Expressions expressions;

    Operations(Expressions.Context context) {
        this.out = context.out();
        this.tokens = context.tokens();
        this.shapes = context.shapes();
        this.expressions = context.expressions();
    }

    void write(Node node) {
        if (Operators.of(node.token(1)).associativity() == Associativity.NONE) {
            expressions.write(node.child(0));
            out.breakWith(Break.FILL);
            tokens.token(node.token(1));
            out.breakWith(Break.SPACE);
            expressions.write(node.child(2));
        } else {
            chain(node, false);
        }
    }

    /** A chain whose first operand is in lines, if it is a set. */
    void beginningWide(Node node) {
        chain(node, true);
    }

    private void chain(Node node, boolean wide) {
        var chain = chain(node);
        var operator = node.child(1);
        boolean pipes = operator.is(TokenKind.PIPE_INTO) || operator.is(TokenKind.PIPE_FROM);
        var separator = pipes && chain.size() > MOST_PIPES_IN_A_LINE ? Break.HARD : Break.LINE;
        out.group(() -> {
            if (wide) {
                expressions.wide(chain.get(0));
            } else {
                expressions.write(chain.get(0));
            }
            for (int i = 1; i < chain.size(); i += 2) {
                out.breakWith(separator);
                tokens.tokenBelowComments((Token) chain.get(i));
                var operand = chain.get(i + 1);
                out.nest(() -> further(operand));
            }
        });
    }

    private void further(Syntax operand) {
        if (operand.is(NodeKind.OPERATION) && !shapes.isAbsorbable(operand)) {
            out.group(() -> {
                out.breakWith(Break.LINE);
                expressions.write(operand);
            });
        } else if (Applications.isApplication(operand)) {
            out.group(() -> {
                out.breakWith(Break.SPACE);
                expressions.applications().write(Applications.parts((Node) operand), Break.LINE);
            });
        } else {
            out.breakWith(Break.SPACE);
            expressions.write(operand);
        }
    }

    /** The operands of one operator, and the operators between them. */
    static List<Syntax> chain(Node node) {
        var operator = node.token(1).kind();
        boolean left = Operators.of(node.token(1)).associativity() == Associativity.LEFT;
        var chain = new ArrayDeque<Syntax>();
        Syntax next = node;
        while (next instanceof Node operation
                && operation.is(NodeKind.OPERATION)
                && operation.child(1).is(operator)) {
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
}
