package dev.flakegen.nix;

/**
 * {@code pkgs}; {@code true}, {@code false} and {@code null} too, which are variables in Nix.
 *
 * @param name an identifier; also {@code or}, which old code has as the argument of a function, {@code map or}
 */
public record Variable(String name) implements Expr {
    public Variable {
        if (!AttrName.isIdentifier(name) && !name.equals("or")) {
            throw new IllegalArgumentException("not an identifier of Nix: " + name);
        }
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
