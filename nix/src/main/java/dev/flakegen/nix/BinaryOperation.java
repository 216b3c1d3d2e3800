package dev.flakegen.nix;

/** {@code left ++ right}. */
public record BinaryOperation(Expr left, Operator operator, Expr right) implements Expr {
    /** A binary operator. */
    public enum Operator {
        /** {@code ++}, the concatenation of lists. */
        CONCAT("++"),
        /** {@code +}: addition, and the concatenation of strings and paths. */
        ADD("+"),
        /** {@code -}. */
        SUBTRACT("-"),
        /** {@code //}: the right set's attributes over the left's. */
        UPDATE("//");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As Nix writes it. */
        public String symbol() {
            return symbol;
        }
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
