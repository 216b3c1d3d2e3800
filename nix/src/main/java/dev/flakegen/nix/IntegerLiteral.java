package dev.flakegen.nix;

/**
 * {@code 42}. Nix has no negative literals: {@code -42} is a {@link Negation}.
 *
 * @param value not negative
 */
public record IntegerLiteral(long value) implements Expr {
    public IntegerLiteral {
        if (value < 0) {
            throw new IllegalArgumentException("not a literal of Nix, but a negation: " + value);
        }
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
