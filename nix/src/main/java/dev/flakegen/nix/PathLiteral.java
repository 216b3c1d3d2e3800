package dev.flakegen.nix;

/**
 * {@code ./pkgs/hello}. Nix has literals for some paths only: see {@link #isLiteral}.
 *
 * @param text as it is written, {@code ./a}, {@code ../a}, {@code /a}, {@code a/b} or {@code ~/a}
 */
public record PathLiteral(String text) implements Expr {
    public PathLiteral {
        if (!isLiteral(text)) {
            throw new IllegalArgumentException("not a path literal of Nix: " + text);
        }
    }

    /** Whether Nix has a literal for this path; {@code ./a b} for one has none and is written {@code ./. + "/a b"}. */
    public static boolean isLiteral(String text) {
        int slash = text.indexOf('/');
        return slash >= 0
                && !text.endsWith("/")
                && !text.contains("//")
                && (text.startsWith("~/") || isName(text, 0, slash))
                && isName(text, slash, text.length());
    }

    private static boolean isName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '/' && !isPathCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character can stand in a path literal, between its slashes. */
    public static boolean isPathCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '+'
                || c == '-';
    }

    /**
     * A path below a directory, whatever its characters: {@code ./a/b}, or {@code ./. + "/a b"}.
     *
     * @param directory {@code .}, {@code ..}, {@code ../..}
     * @param below names separated by slashes; empty for the directory itself
     */
    public static Expr below(String directory, String below) {
        if (below.isEmpty()) {
            return new PathLiteral(directory.equals(".") ? "./." : directory + "/.");
        }
        var path = directory + "/" + below;
        return isLiteral(path)
                ? new PathLiteral(path)
                : new BinaryOperation(below(directory, ""), BinaryOperator.ADD, Expr.of("/" + below));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
