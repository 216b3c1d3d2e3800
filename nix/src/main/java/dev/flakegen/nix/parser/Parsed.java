package dev.flakegen.nix.parser;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.syntax.Position;
import dev.flakegen.nix.syntax.Source;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.SyntaxTree;

/**
 * An expression that was read, and where in the text its parts stand. It is immutable, and may be shared between
 * threads; the first question for a place takes longer than those after it, see {@link Places}.
 */
public final class Parsed {
    private final SyntaxTree syntax;
    private final Expr expr;
    private final Places places;

    Parsed(SyntaxTree syntax, Expr expr, Places places) {
        this.syntax = syntax;
        this.expr = expr;
        this.places = places;
    }

    public Expr expr() {
        return expr;
    }

    /** The text with its parentheses, comments and blank lines. */
    public SyntaxTree syntax() {
        return syntax;
    }

    public Source source() {
        return syntax.source();
    }

    /**
     * Where a part begins.
     *
     * @param part an expression, a name or a formal of this very tree; equal parts elsewhere are others
     * @throws IllegalArgumentException if it is not of this tree
     */
    public Position position(Object part) {
        return source().position(place(part).first().start());
    }

    /** The text of a part, see {@link #position}. */
    public Syntax place(Object part) {
        var place = places.of(part);
        if (place == null) {
            throw new IllegalArgumentException("not a part of this tree: " + part);
        }
        return place;
    }
}
