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
        int end = start.end();
        if (!goesOn(end)) {
            return start;
        }
        var parts = new ArrayList<Syntax>();
        parts.add(start);
        if (tokens.at(TokenKind.PATH_TEXT)) {
            parts.add(moreAfterSlash(start));
            end = tokens.peek().start();
        }
        while (goesOn(end)) {
            var part = tokens.at(TokenKind.PATH_TEXT) ? tokens.take() : interpolation();
            parts.add(part);
            end = part.last().end();
        }
        return new Node(NodeKind.INTERPOLATED_PATH, parts);
    }

    private boolean goesOn(int pathEnd) {
        return tokens.peek().start() == pathEnd
                && (tokens.at(TokenKind.PATH_TEXT) || tokens.at(TokenKind.INTERPOLATION_START));
    }

    /** What comes after a doubled slash: Nix reads it only if an interpolation follows. */
    private Token moreAfterSlash(Token start) {
        var more = tokens.take();
        var next = tokens.peek();
        if (next.is(TokenKind.INVALID) && more.text().endsWith("/")) {
            throw tokens.unexpected("");
        }
        if (next.is(TokenKind.INTERPOLATION_START) && next.start() == more.end()) {
            return more;
        }
        boolean fileEnds = next.is(TokenKind.END) && next.start() == more.start();
        var place = next.is(TokenKind.PATH_TEXT) ? next : fileEnds ? start : more;
        throw new SyntaxFailure(place, "a path has single slashes between its names");
    }
}
