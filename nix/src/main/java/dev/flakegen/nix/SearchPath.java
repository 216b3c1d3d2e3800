package dev.flakegen.nix;

/**
 * {@code <nixpkgs/lib>}: looked up in {@code NIX_PATH}.
 *
 * @param path without the angle brackets
 */
public record SearchPath(String path) implements Expr {
    public SearchPath {
        if (!isSearchPath(path)) {
            throw new IllegalArgumentException("not a search path of Nix: " + path);
        }
    }

    private static boolean isSearchPath(String path) {
        return !path.startsWith("/") && PathLiteral.isLiteral("/" + path);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
