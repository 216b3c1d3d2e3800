package dev.flakegen.nix.syntax;

import java.util.ArrayList;

/** Reads strings and paths, and what is interpolated into them. */
final class StringParser {
    private final TokenReader tokens;
    private final SyntaxParser expressions;

    StringParser(TokenReader tokens, SyntaxParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Node string() {
        return string(NodeKind.STRING, TokenKind.STRING_TEXT, TokenKind.QUOTE);
    }

    Node indentedString() {
        return string(NodeKind.INDENTED_STRING, TokenKind.INDENTED_TEXT, TokenKind.INDENTED_QUOTE_END);
    }

    private Node string(NodeKind kind, TokenKind text, TokenKind closing) {
        var parts = new ArrayList<Syntax>();
        var opening = tokens.take();
        parts.add(opening);
        while (true) {
            if (tokens.at(text)) {
                parts.add(tokens.take());
            } else if (tokens.at(TokenKind.INTERPOLATION_START)) {
                parts.add(interpolation());
            } else {
                parts.add(tokens.expectClosing(closing, opening));
                return new Node(kind, parts);
            }
        }
    }

    Node interpolation() {
        var opening = tokens.take();
        var inside = expressions.expression();
        return new Node(NodeKind.INTERPOLATION, opening, inside, tokens.expectClosing(TokenKind.RIGHT_BRACE, opening));
    }

    /** A path; one with interpolation goes on where the last piece ended. */
    Syntax path() {
        var start = tokens.take();
        var parts = new ArrayList<Syntax>();
        parts.add(start);
        int end = start.end();
        while (tokens.peek().start() == end
                && (tokens.at(TokenKind.PATH_TEXT) || tokens.at(TokenKind.INTERPOLATION_START))) {
            var part = tokens.at(TokenKind.PATH_TEXT) ? tokens.take() : interpolation();
            parts.add(part);
            end = part.last().end();
        }
        return parts.size() == 1 ? start : new Node(NodeKind.INTERPOLATED_PATH, parts);
    }
}
