package dev.flakegen.nix;

import java.util.regex.Pattern;

/**
 * {@code https://example.org}: a string without quotes. Nix discourages it; {@link StringLiteral} is what is written
 * today.
 */
public record UriLiteral(String uri) implements Expr {
    private static final Pattern URI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[a-zA-Z0-9%/?:@&=+$,\\-_.!~*']+");

    public UriLiteral {
        if (!URI.matcher(uri).matches()) {
            throw new IllegalArgumentException("not a URI that Nix reads without quotes: " + uri);
        }
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
