package dev.flakegen.nix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** <code>"text and ${expr}"</code>. */
public record StringLiteral(List<StringPart> parts) implements Expr {
    public StringLiteral {
        parts = List.copyOf(parts);
    }

    /** {@code "text"}: without interpolation, whatever the text holds. */
    public static StringLiteral of(String text) {
        return new StringLiteral(text.isEmpty() ? List.of() : List.of(new StringPart.Text(text)));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringLiteral that && TreeEquality.equal(this, that);
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
