package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;

/**
 * What comments belong to: a token, or a text with what is interpolated into it, which is as one token.
 *
 * @param first the token that the comments before it are noted for
 * @param last the token that the comment after it is noted for
 */
record Leaf(Token first, Token last) {
    static Leaf of(Token token) {
        return new Leaf(token, token);
    }

    /** The first of a piece of syntax. */
    static Leaf firstOf(Syntax syntax) {
        var next = syntax;
        while (next instanceof Node node) {
            switch (node.kind()) {
                case STRING, INDENTED_STRING, INTERPOLATED_PATH, INTERPOLATION -> {
                    return new Leaf(node.first(), node.last());
                }
                default -> next = node.child(0);
            }
        }
        return of((Token) next);
    }
}
