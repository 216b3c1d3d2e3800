package dev.flakegen.nix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <code>./hosts/${name}.nix</code>: a path with interpolation.
 *
 * @param parts the first of them text that begins as a path does: {@code ./}, {@code /a/}, {@code ~/}, {@code a/}
 */
public record InterpolatedPath(List<StringPart> parts) implements Expr {
    public InterpolatedPath {
        parts = List.copyOf(parts);
        if (parts.size() < 2
                || !(parts.get(0) instanceof StringPart.Text text)
                || text.text().indexOf('/') < 0) {
            throw new IllegalArgumentException("not a path with interpolation: " + parts);
        }
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InterpolatedPath that && TreeEquality.equal(this, that);
    }

    @Override
    public int hashCode() {
        return TreeEquality.hash(this);
    }

    @Override
    public String toString() {
        return NixPrinter.describe(this);
    }
}
