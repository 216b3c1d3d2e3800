package dev.flakegen.nix;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code set.a.b}, or {@code set.a.b or fallback}.
 *
 * @param fallback the value where the attribute is missing
 */
public record Select(Expr set, AttrPath path, Optional<Expr> fallback) implements Expr {
    /** {@code set.a.b}. */
    public Select(Expr set, AttrPath path) {
        this(set, path, Optional.empty());
    }

    /** {@code set.name}. */
    public static Select of(Expr set, AttrKey name) {
        return new Select(set, AttrPath.of(name));
    }

    /** A longer path of the same set: {@code set.a.b} has the attribute {@code set.a.b.c}. */
    @Override
    public Expr select(AttrPath further) {
        return fallback.isPresent() ? new Select(this, further) : new Select(set, path.then(further));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Select that && TreeEquality.equal(this, that);
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
