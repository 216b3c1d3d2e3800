package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.Node;
import dev.flakegen.nix.syntax.Syntax;
import dev.flakegen.nix.syntax.Token;

/**
 * An expression between an opening and a closing text.
 *
 * @param first the token that comments before it belong to
 * @param closing the token that comments after the expression belong to
 * @param last the token that a comment after all of it belongs to
 */
record Enclosure(Token first, String opening, Syntax inside, Token closing, String closingText, Token last) {
    static Enclosure parentheses(Node node) {
        return new Enclosure(node.token(0), "(", node.child(1), node.token(2), ")", node.token(2));
    }

    /** <code>"${inside}"</code>. */
    static Enclosure interpolatedName(Node string) {
        var interpolation = string.node(1);
        return new Enclosure(
                string.token(0), "\"${", interpolation.child(1), interpolation.token(2), "}\"", string.token(2));
    }

    /** <code>${inside}</code>. */
    static Enclosure interpolation(Node node) {
        return new Enclosure(node.token(0), "${", node.child(1), node.token(2), "}", node.token(2));
    }
}
