package dev.flakegen.nix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <code>''several lines''</code>. The parts hold the text that is meant, that is without the indentation that Nix
 * strips.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/language/string-literals">Nix manual, string literals</a>
 */
public record IndentedString(List<StringPart> parts) implements Expr {
    public IndentedString {
        parts = List.copyOf(parts);
    }

    /**
     * A text without interpolation.
     *
     * @throws IllegalArgumentException if this notation cannot hold it; see {@link #canHold}
     */
    public static IndentedString of(String text) {
        if (!canHold(text)) {
            throw new IllegalArgumentException("a text that only a string in double quotes can hold");
        }
        return new IndentedString(List.of(new StringPart.Text(text)));
    }

    /**
     * Whether Nix reads this text back as it is, and a person reads it with pleasure: it has several lines, at least
     * one of them not indented (Nix strips what all share), none of nothing but blanks, and no control characters.
     */
    public static boolean canHold(String text) {
        return text.contains("\n")
                && !text.endsWith("'")
                && !text.contains("'${")
                && text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t')
                && text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty())
                && text.lines().anyMatch(line -> !line.isEmpty() && line.charAt(0) != ' ');
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndentedString that && TreeEquality.equal(this, that);
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
