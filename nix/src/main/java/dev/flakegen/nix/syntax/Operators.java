package dev.flakegen.nix.syntax;

import dev.flakegen.nix.BinaryOperator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens that are binary operators. */
public final class Operators {
    private static final Map<TokenKind, BinaryOperator> BY_TOKEN = new EnumMap<>(Map.ofEntries(
            Map.entry(TokenKind.PIPE_INTO, BinaryOperator.PIPE_INTO),
            Map.entry(TokenKind.PIPE_FROM, BinaryOperator.PIPE_FROM),
            Map.entry(TokenKind.IMPLIES, BinaryOperator.IMPLIES),
            Map.entry(TokenKind.OR_OPERATOR, BinaryOperator.OR),
            Map.entry(TokenKind.AND, BinaryOperator.AND),
            Map.entry(TokenKind.EQUAL, BinaryOperator.EQUAL),
            Map.entry(TokenKind.NOT_EQUAL, BinaryOperator.NOT_EQUAL),
            Map.entry(TokenKind.LESS, BinaryOperator.LESS),
            Map.entry(TokenKind.LESS_OR_EQUAL, BinaryOperator.LESS_OR_EQUAL),
            Map.entry(TokenKind.GREATER, BinaryOperator.GREATER),
            Map.entry(TokenKind.GREATER_OR_EQUAL, BinaryOperator.GREATER_OR_EQUAL),
            Map.entry(TokenKind.UPDATE, BinaryOperator.UPDATE),
            Map.entry(TokenKind.PLUS, BinaryOperator.ADD),
            Map.entry(TokenKind.MINUS, BinaryOperator.SUBTRACT),
            Map.entry(TokenKind.STAR, BinaryOperator.MULTIPLY),
            Map.entry(TokenKind.SLASH, BinaryOperator.DIVIDE),
            Map.entry(TokenKind.CONCAT, BinaryOperator.CONCAT)));

    private Operators() {}

    /** The operator that a token is, if it is one. */
    static @Nullable BinaryOperator find(Token token) {
        return BY_TOKEN.get(token.kind());
    }

    /**
     * The operator that a token is.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static BinaryOperator of(Token token) {
        var operator = find(token);
        if (operator == null) {
            throw new IllegalArgumentException("no binary operator: " + token);
        }
        return operator;
    }
}
