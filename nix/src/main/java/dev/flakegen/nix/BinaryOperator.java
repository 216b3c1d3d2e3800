package dev.flakegen.nix;

/**
 * A binary operator.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/language/operators">Nix manual, operators</a>
 */
public enum BinaryOperator {
    /** {@code |>}: the function on the right of the value on the left. */
    PIPE_INTO("|>", 0, Associativity.LEFT),
    /** {@code <|}: the function on the left of the value on the right. */
    PIPE_FROM("<|", 0, Associativity.RIGHT),
    /** {@code ->}. */
    IMPLIES("->", 1, Associativity.RIGHT),
    /** {@code ||}. */
    OR("||", 2, Associativity.LEFT),
    /** {@code &&}. */
    AND("&&", 3, Associativity.LEFT),
    /** {@code ==}. */
    EQUAL("==", 4, Associativity.NONE),
    /** {@code !=}. */
    NOT_EQUAL("!=", 4, Associativity.NONE),
    /** {@code <}. */
    LESS("<", 5, Associativity.NONE),
    /** {@code <=}. */
    LESS_OR_EQUAL("<=", 5, Associativity.NONE),
    /** {@code >}. */
    GREATER(">", 5, Associativity.NONE),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">=", 5, Associativity.NONE),
    /** {@code //}: the right set's attributes over the left's. */
    UPDATE("//", 6, Associativity.RIGHT),
    /** {@code +}: addition, and the concatenation of strings and paths. */
    ADD("+", 8, Associativity.LEFT),
    /** {@code -}. */
    SUBTRACT("-", 8, Associativity.LEFT),
    /** {@code *}. */
    MULTIPLY("*", 9, Associativity.LEFT),
    /** {@code /}. */
    DIVIDE("/", 9, Associativity.LEFT),
    /** {@code ++}, the concatenation of lists. */
    CONCAT("++", 10, Associativity.RIGHT);

    /** How {@code a o b o c} is read. */
    public enum Associativity {
        /** {@code (a o b) o c}. */
        LEFT,
        /** {@code a o (b o c)}. */
        RIGHT,
        /** Not at all: it is an error. */
        NONE
    }

    /** How tightly {@code !} binds: {@code !a + b} is {@code !(a + b)}, {@code !a // b} is {@code (!a) // b}. */
    public static final int NOT_PRECEDENCE = 7;

    /** How tightly {@code ?} binds, which has an attribute path on its right. */
    public static final int HAS_ATTR_PRECEDENCE = 11;

    /** How tightly the {@code -} of a negation binds. */
    public static final int NEGATION_PRECEDENCE = 12;

    private final String symbol;
    private final int precedence;
    private final Associativity associativity;

    BinaryOperator(String symbol, int precedence, Associativity associativity) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.associativity = associativity;
    }

    /** As Nix writes it. */
    public String symbol() {
        return symbol;
    }

    /** How tightly it binds: more is tighter. */
    public int precedence() {
        return precedence;
    }

    public Associativity associativity() {
        return associativity;
    }
}
