package dev.flakegen.nix.syntax;

/**
 * The pieces of the text of an indented string, in the order of the text and as Nix's lexer cuts them: plain text, and
 * escapes one by one. Nix takes indentation off plain text alone.
 */
public final class IndentedPieces {
    private final String text;
    private final int limit;
    private int start;
    private int end;
    private boolean plain;

    /** The pieces from there to the end of the string, or to an interpolation. */
    IndentedPieces(String text, int from) {
        this(text, from, text.length());
    }

    private IndentedPieces(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.start = from;
        this.end = from;
    }

    /** The pieces of an {@code INDENTED_TEXT}. */
    public static IndentedPieces of(Token token) {
        var raw = token.text();
        return new IndentedPieces(raw, 0, raw.length());
    }

    /** Goes on to the next piece; false where the string ends or an interpolation begins. */
    public boolean next() {
        start = end;
        plain = false;
        if (start == limit || startsWith("${", start)) {
            return false;
        } else if (startsWith("''", start)) {
            return escape();
        }
        while (end < limit && takePlain()) {}
        plain = end > start;
        end = plain ? end : start + 1; // a single dollar or quote
        return true;
    }

    /** Where the piece begins. */
    int start() {
        return start;
    }

    /** Where the piece ends; after the last one, where they all end. */
    int end() {
        return end;
    }

    /** Whether the piece is text as it is written, the indentation of lines included. */
    public boolean isPlain() {
        return plain;
    }

    /** What the piece means. */
    public String value() {
        if (plain || end == start + 1) {
            return text.substring(start, end);
        }
        return switch (text.charAt(start + 2)) {
            case '$' -> "$";
            case '\'' -> "''";
            default -> StringText.unescape(text.substring(start + 2, end));
        };
    }

    private boolean startsWith(String prefix, int index) {
        return text.startsWith(prefix, index) && index + prefix.length() <= limit;
    }

    private boolean escape() {
        if (startsWith("''$", start) || startsWith("'''", start)) {
            end = start + 3;
            return true;
        } else if (startsWith("''\\", start) && start + 3 < limit) {
            end = start + 3 + Character.charCount(text.codePointAt(start + 3));
            return true;
        }
        return false;
    }

    private boolean takePlain() {
        char c = text.charAt(end);
        if (c != '$' && c != '\'') {
            end++;
            return true;
        }
        char next = end + 1 < limit ? text.charAt(end + 1) : '\'';
        boolean pair = next != '\'' && next != (c == '$' ? '{' : '$');
        end += pair ? 2 : 0;
        return pair;
    }
}
