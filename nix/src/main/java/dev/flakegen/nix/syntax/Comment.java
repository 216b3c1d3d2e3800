package dev.flakegen.nix.syntax;

/**
 * A comment between two tokens.
 *
 * @param start where it begins, as an index into the source
 * @param text as it is written, with its {@code #} or its delimiters
 * @param column how many characters of its line come before it
 * @param lineBreaksBefore how many line breaks are between it and what comes before
 */
public record Comment(int start, String text, int lineBreaksBefore, int column) {
    /** Whether it is written {@code /* … *}{@code /}, and not {@code # …}. */
    public boolean isBlock() {
        return text.startsWith("/*");
    }
}
