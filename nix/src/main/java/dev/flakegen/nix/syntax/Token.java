package dev.flakegen.nix.syntax;

import java.util.List;

/** The smallest piece of Nix text that means something, and the comments before it. */
public final class Token implements Syntax {
    private final TokenKind kind;
    private final String text;
    private final int start;
    private final int lineBreaksBefore;
    private final List<Comment> comments;

    Token(TokenKind kind, String text, int start, int lineBreaksBefore, List<Comment> comments) {
        this.kind = kind;
        this.text = text;
        this.start = start;
        this.lineBreaksBefore = lineBreaksBefore;
        this.comments = comments;
    }

    public TokenKind kind() {
        return kind;
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** Where it begins, as an index into the source. */
    public int start() {
        return start;
    }

    /** Where it ends, as an index into the source. */
    public int end() {
        return start + text.length();
    }

    /** The comments between the token before this one and this. */
    public List<Comment> comments() {
        return comments;
    }

    /** How many line breaks are between this and what comes before, a comment or a token. */
    public int lineBreaksBefore() {
        return lineBreaksBefore;
    }

    @Override
    public Token first() {
        return this;
    }

    @Override
    public Token last() {
        return this;
    }

    @Override
    public boolean is(TokenKind other) {
        return kind == other;
    }

    @Override
    public String toString() {
        return text();
    }
}
