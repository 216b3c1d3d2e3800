package dev.flakegen.nix.syntax;

import org.jspecify.annotations.Nullable;

/** The kinds of tokens. */
public enum TokenKind {
    IDENTIFIER(null, "a name"),
    INTEGER(null, "an integer"),
    FLOAT(null, "a float"),
    PATH(null, "a path"),
    HOME_PATH(null, "a path"),
    SEARCH_PATH(null, "a search path"),
    URI(null, "a URI"),

    IF("if"),
    THEN("then"),
    ELSE("else"),
    ASSERT("assert"),
    WITH("with"),
    LET("let"),
    IN("in"),
    REC("rec"),
    INHERIT("inherit"),
    OR("or"),

    ELLIPSIS("..."),
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    GREATER(">"),
    AND("&&"),
    OR_OPERATOR("||"),
    IMPLIES("->"),
    UPDATE("//"),
    CONCAT("++"),
    PIPE_FROM("<|"),
    PIPE_INTO("|>"),
    PLUS("+"),
    MINUS("-"),
    STAR("*"),
    SLASH("/"),
    NOT("!"),
    QUESTION("?"),
    DOT("."),
    COMMA(","),
    COLON(":"),
    SEMICOLON(";"),
    AT("@"),
    ASSIGN("="),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    LEFT_PARENTHESIS("("),
    RIGHT_PARENTHESIS(")"),

    /** <code>${</code>. */
    INTERPOLATION_START("${"),
    /** {@code "}, on either side. */
    QUOTE("\""),
    /** The raw text in {@code "…"} between interpolations. */
    STRING_TEXT(null, "text of a string"),
    /** The opening {@code ''}. */
    INDENTED_QUOTE(null, "\"''\""),
    /** The raw text in {@code ''…''} between interpolations. */
    INDENTED_TEXT(null, "text of a string"),
    /** The closing {@code ''}. */
    INDENTED_QUOTE_END("''", "\"''\""),
    /** More of a path after an interpolation. */
    PATH_TEXT(null, "more of a path"),

    /** What is no token of Nix. */
    INVALID(null, "an invalid character"),
    END(null, "the end of the file");

    private final @Nullable String text;
    private final String description;

    TokenKind(String text) {
        this(text, "'" + text + "'");
    }

    TokenKind(@Nullable String text, String description) {
        this.text = text;
        this.description = description;
    }

    /** How every token of the kind is written, if that is always the same. */
    @Nullable
    String text() {
        return text;
    }

    /** For messages: {@code ';'}, {@code a name}. */
    public String description() {
        return description;
    }
}
