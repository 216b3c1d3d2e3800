package dev.flakegen.nix.format;

import java.util.List;

/**
 * A blank line or a comment that stands before a token.
 *
 * @param lines of the text, without delimiters: one of {@code LINE}, {@code LANGUAGE} and {@code DIRECTIVE}
 */
record Trivium(Kind kind, List<String> lines) {
    enum Kind {
        BLANK_LINE,
        /** {@code # text}. */
        LINE,
        /** A block of several lines. */
        BLOCK,
        /** A block that documents what follows, of one line or several. */
        DOC_BLOCK,
        /** A language before a string, which editors read: {@code /* bash *}{@code /}. */
        LANGUAGE,
        /** What begins or ends lines that stay as they are. */
        DIRECTIVE
    }

    static final Trivium BLANK_LINE = new Trivium(Kind.BLANK_LINE, List.of());

    static Trivium line(String text) {
        return new Trivium(Kind.LINE, List.of(text));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String text() {
        return lines.get(0);
    }
}
