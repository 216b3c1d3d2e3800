package dev.flakegen.nix.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a file, one after the other, and says what is wrong with one that cannot stand where it does. */
final class TokenReader {
    private static final int LONGEST_QUOTE = 40;

    private final Source source;
    private final Lexer lexer;
    private final List<Token> ahead = new ArrayList<>();
    private Token next;

    TokenReader(Source source) {
        this.source = source;
        this.lexer = new Lexer(source.text());
        this.next = lexer.next();
    }

    Token peek() {
        return next;
    }

    /** The token so many after the next. */
    Token peek(int more) {
        while (ahead.size() < more) {
            ahead.add(lexer.next());
        }
        return ahead.get(more - 1);
    }

    boolean at(TokenKind kind) {
        return next.is(kind);
    }

    Token take() {
        var token = next;
        if (token.is(TokenKind.INVALID)) {
            throw unexpected("");
        }
        next = ahead.isEmpty() ? lexer.next() : ahead.remove(0);
        return token;
    }

    Token expect(TokenKind kind) {
        if (!at(kind)) {
            throw unexpected(kind.description());
        }
        return take();
    }

    /** Refuses a token that is wrong wherever it stands. */
    void refuseMalformed() {
        if (at(TokenKind.INVALID) && lexer.failure() != null) {
            throw unexpected("");
        }
    }

    /** The token that closes what another opened. */
    Token expectClosing(TokenKind kind, Token opening) {
        if (!at(kind)) {
            throw unexpected(kind.description() + " for the " + opening.kind().description() + " at "
                    + source.position(opening.start()));
        }
        return take();
    }

    /** That the next token cannot stand where it does. */
    SyntaxFailure unexpected(String expected) {
        var token = peek();
        if (lexer.isUnclosedComment(token.start())) {
            return new SyntaxFailure(token, "this comment is never closed: '*/' is missing");
        } else if (token.is(TokenKind.INVALID)) {
            return new SyntaxFailure(token, invalid(token));
        }
        return new SyntaxFailure(
                token, "unexpected " + describe(token) + (expected.isEmpty() ? "" : ", expected " + expected));
    }

    private String invalid(Token token) {
        if (lexer.failure() != null) {
            return lexer.failure();
        }
        int character = token.text().codePointAt(0);
        boolean visible = character > ' ' && !Character.isISOControl(character) && !Character.isWhitespace(character);
        return (visible ? "'" + Character.toString(character) + "'" : String.format("the character U+%04X", character))
                + " means nothing here: Nix has no token that begins so";
    }

    private static String describe(Token token) {
        return switch (token.kind()) {
            case END -> "end of the file";
            case IDENTIFIER, INTEGER, FLOAT, PATH, HOME_PATH, SEARCH_PATH, URI -> "'" + shortened(token.text()) + "'";
            default -> token.kind().description();
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
