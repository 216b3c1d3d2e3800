package dev.flakegen.nix;

/** {@code set.a.b}. */
public record Select(Expr set, AttrPath path) implements Expr {
    /** {@code set.name}. */
    public static Select of(Expr set, AttrKey name) {
        return new Select(set, AttrPath.of(name));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
