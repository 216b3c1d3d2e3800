package dev.flakegen.nix;

/** How tightly each kind of expression binds; what binds less tightly than its place asks for gets parentheses. */
final class Precedence {
    /** Functions, {@code let}, {@code with}, {@code assert}, {@code if}: they reach as far as they can. */
    static final int OPEN = -1;

    /** The loosest that can stand on a side of an operator: pipes are not among the operators there. */
    static final int OPERATION = BinaryOperator.IMPLIES.precedence();

    static final int APPLICATION = BinaryOperator.NEGATION_PRECEDENCE + 1;

    /** A selection: what an argument or an element of a list is at most. */
    static final int SELECTION = APPLICATION + 1;

    /** What can be selected from. */
    static final int SIMPLE = SELECTION + 1;

    private Precedence() {}

    static int of(Expr expr) {
        if (expr instanceof BinaryOperation operation) {
            return operation.operator().precedence();
        } else if (expr instanceof Apply) {
            return APPLICATION;
        } else if (expr instanceof Select) {
            return SELECTION;
        } else if (expr instanceof HasAttr) {
            return BinaryOperator.HAS_ATTR_PRECEDENCE;
        } else if (expr instanceof Negation) {
            return BinaryOperator.NEGATION_PRECEDENCE;
        } else if (expr instanceof Not) {
            return BinaryOperator.NOT_PRECEDENCE;
        }
        boolean open = expr instanceof Lambda
                || expr instanceof Let
                || expr instanceof With
                || expr instanceof Assert
                || expr instanceof If;
        return open ? OPEN : SIMPLE;
    }

    static int ofLeftSide(BinaryOperator operator) {
        int precedence = operator.precedence();
        return operator.associativity() == BinaryOperator.Associativity.LEFT ? precedence : precedence + 1;
    }

    static int ofRightSide(BinaryOperator operator) {
        int precedence = operator.precedence();
        return operator.associativity() == BinaryOperator.Associativity.RIGHT ? precedence : precedence + 1;
    }
}
