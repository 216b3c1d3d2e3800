package dev.flakegen.nix;

/** {@code -e}. */
public record Negation(Expr operand) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
