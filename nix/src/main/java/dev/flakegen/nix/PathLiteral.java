package dev.flakegen.nix;

import java.util.regex.Pattern;

/**
 * {@code ./pkgs/hello}. Nix has literals for some paths only: see {@link #isLiteral}.
 *
 * @param text as it is written, {@code ./a}, {@code ../a} or {@code /a}
 */
public record PathLiteral(String text) implements Expr {
    private static final Pattern LITERAL = Pattern.compile("\\.{0,2}(/[A-Za-z0-9._+-]+)+");

    public PathLiteral {
        if (!isLiteral(text)) {
            throw new IllegalArgumentException("not a path literal of Nix: " + text);
        }
    }

    /** Whether Nix has a literal for this path; {@code ./a b} for one has none and is written {@code ./. + "/a b"}. */
    public static boolean isLiteral(String text) {
        return LITERAL.matcher(text).matches();
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
                : new BinaryOperation(below(directory, ""), BinaryOperation.Operator.ADD, Expr.of("/" + below));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
