package dev.flakegen.nix.syntax;

/** The kinds of tokens. */
public enum TokenKind {
    IDENTIFIER("a name"),
    INTEGER("an integer"),
    FLOAT("a float"),
    PATH("a path"),
    HOME_PATH("a path"),
    SEARCH_PATH("a search path"),
    URI("a URI"),

    IF("'if'"),
    THEN("'then'"),
    ELSE("'else'"),
    ASSERT("'assert'"),
    WITH("'with'"),
    LET("'let'"),
    IN("'in'"),
    REC("'rec'"),
    INHERIT("'inherit'"),
    OR("'or'"),

    ELLIPSIS("'...'"),
    EQUAL("'=='"),
    NOT_EQUAL("'!='"),
    LESS_OR_EQUAL("'<='"),
    GREATER_OR_EQUAL("'>='"),
    LESS("'<'"),
    GREATER("'>'"),
    AND("'&&'"),
    OR_OPERATOR("'||'"),
    IMPLIES("'->'"),
    UPDATE("'//'"),
    CONCAT("'++'"),
    PIPE_FROM("'<|'"),
    PIPE_INTO("'|>'"),
    PLUS("'+'"),
    MINUS("'-'"),
    STAR("'*'"),
    SLASH("'/'"),
    NOT("'!'"),
    QUESTION("'?'"),
    DOT("'.'"),
    COMMA("','"),
    COLON("':'"),
    SEMICOLON("';'"),
    AT("'@'"),
    ASSIGN("'='"),
    LEFT_BRACE("'{'"),
    RIGHT_BRACE("'}'"),
    LEFT_BRACKET("'['"),
    RIGHT_BRACKET("']'"),
    LEFT_PARENTHESIS("'('"),
    RIGHT_PARENTHESIS("')'"),

    /** <code>${</code>. */
    INTERPOLATION_START("'${'"),
    /** {@code "}, on either side. */
    QUOTE("'\"'"),
    /** The raw text in {@code "…"} between interpolations. */
    STRING_TEXT("text of a string"),
    /** The opening {@code ''}. */
    INDENTED_QUOTE("\"''\""),
    /** The raw text in {@code ''…''} between interpolations. */
    INDENTED_TEXT("text of a string"),
    /** The closing {@code ''}. */
    INDENTED_QUOTE_END("\"''\""),
    /** More of a path after an interpolation. */
    PATH_TEXT("more of a path"),

    /** What is no token of Nix. */
    INVALID("an invalid character"),
    END("the end of the file");

    private final String description;

    TokenKind(String description) {
        this.description = description;
    }

    /** For messages: {@code ';'}, {@code a name}. */
    public String description() {
        return description;
    }
}
