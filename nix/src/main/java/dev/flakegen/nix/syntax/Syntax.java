package dev.flakegen.nix.syntax;

/** A piece of Nix text: a token, or a node of several. A literal or a variable is the token itself. */
public sealed interface Syntax permits Token, Node {
    /** The first token of the piece, or the piece. */
    Token first();

    /** The last token of the piece, or the piece. */
    Token last();

    /** Whether this is a node of that kind. */
    default boolean is(NodeKind kind) {
        return false;
    }

    /** Whether this is a token of that kind. */
    default boolean is(TokenKind kind) {
        return false;
    }
}
