package dev.flakegen.nix.syntax;

import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.BinaryOperator.Associativity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads operators by precedence and associativity, with a stack of operands and one of the operators that wait for
 * their right side (Dijkstra's shunting yard): a chain of any length costs no recursion.
 */
final class OperationParser {
    private final TokenReader tokens;
    private final OperandParser operands;
    private final AttributeParser attributes;

    OperationParser(TokenReader tokens, OperandParser operands, AttributeParser attributes) {
        this.tokens = tokens;
        this.operands = operands;
        this.attributes = attributes;
    }

    /** Operations with {@code |>} or with {@code <|} between them; the two do not mix. */
    Syntax pipes() {
        var first = operation();
        if (tokens.at(TokenKind.PIPE_INTO)) {
            while (tokens.at(TokenKind.PIPE_INTO)) {
                first = new Node(NodeKind.OPERATION, first, tokens.take(), operation());
            }
            return first;
        } else if (!tokens.at(TokenKind.PIPE_FROM)) {
            return first;
        }
        var parts = new ArrayList<Syntax>(List.of(first));
        while (tokens.at(TokenKind.PIPE_FROM)) {
            parts.add(tokens.take());
            parts.add(operation());
        }
        var last = parts.get(parts.size() - 1);
        for (int i = parts.size() - 3; i >= 0; i -= 2) {
            last = new Node(NodeKind.OPERATION, parts.get(i), parts.get(i + 1), last);
        }
        return last;
    }

    private Syntax operation() {
        if (startsWithPrefix()) {
            return new Operation().read();
        }
        var first = operands.application();
        return goesOn() ? new Operation().readAfter(first) : first; // a single operand, as most are
    }

    private boolean startsWithPrefix() {
        return tokens.at(TokenKind.NOT) || tokens.at(TokenKind.MINUS);
    }

    private boolean goesOn() {
        return tokens.at(TokenKind.QUESTION) || Operators.find(tokens.peek()) != null;
    }

    /** An operator that waits for its right side to be complete. */
    private record Pending(Token token, int precedence, boolean prefix) {}

    private final class Operation {
        private final Deque<Syntax> done = new ArrayDeque<>();
        private final Deque<Pending> pending = new ArrayDeque<>();

        Syntax read() {
            prefixes();
            return readAfter(operands.application());
        }

        Syntax readAfter(Syntax operand) {
            done.push(operand);
            tests();
            while (takeOperator()) {
                prefixes();
                done.push(operands.application());
                tests();
            }
            completeAbove(-1);
            return done.pop();
        }

        private void prefixes() {
            while (startsWithPrefix()) {
                var token = tokens.take();
                int precedence =
                        token.is(TokenKind.NOT) ? BinaryOperator.NOT_PRECEDENCE : BinaryOperator.NEGATION_PRECEDENCE;
                pending.push(new Pending(token, precedence, true));
            }
        }

        /** {@code ? a.b}: {@code a ? b ? c} is {@code (a ? b) ? c}, whatever the manual says. */
        private void tests() {
            while (tokens.at(TokenKind.QUESTION)) {
                completeAbove(BinaryOperator.HAS_ATTR_PRECEDENCE);
                done.push(new Node(NodeKind.HAS_ATTR, done.pop(), tokens.take(), attributes.path()));
            }
        }

        private boolean takeOperator() {
            var operator = Operators.find(tokens.peek());
            if (operator == null || operator.precedence() == BinaryOperator.PIPE_INTO.precedence()) {
                return false;
            }
            int precedence = operator.precedence();
            completeAbove(operator.associativity() == Associativity.LEFT ? precedence - 1 : precedence);
            boolean chained = !pending.isEmpty() && pending.element().precedence() == precedence;
            if (chained && operator.associativity() == Associativity.NONE) {
                throw tokens.unexpected("parentheses: comparisons cannot be chained");
            }
            pending.push(new Pending(tokens.take(), precedence, false));
            return true;
        }

        /** Completes the operators that bind more tightly. */
        private void completeAbove(int precedence) {
            while (!pending.isEmpty() && pending.element().precedence() > precedence) {
                var operator = pending.pop();
                var right = done.pop();
                if (operator.prefix()) {
                    var kind = operator.token().is(TokenKind.NOT) ? NodeKind.NOT : NodeKind.NEGATION;
                    done.push(new Node(kind, operator.token(), right));
                } else {
                    done.push(new Node(NodeKind.OPERATION, done.pop(), operator.token(), right));
                }
            }
        }
    }
}
