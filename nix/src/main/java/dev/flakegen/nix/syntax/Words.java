package dev.flakegen.nix.syntax;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a file, names and keywords. Each is kept once: the same names come up again and again, and copies of
 * them would take more memory than the text.
 */
final class Words {
    private static final Map<String, TokenKind> KEYWORDS = EnumSet.range(TokenKind.IF, TokenKind.OR).stream()
            .collect(Collectors.toUnmodifiableMap(TokenKind::text, keyword -> keyword));

    private static final int RECENT = 256;

    /** A word, and whether it is a keyword or an {@code IDENTIFIER}. */
    record Word(String text, TokenKind kind) {}

    private final String text;
    private final Map<String, Word> words = new HashMap<>();
    private final Word[] recent = new Word[RECENT];

    Words(String text) {
        this.text = text;
    }

    /** The word between two indices. */
    Word at(int start, int end) {
        int length = end - start;
        int slot = (31 * (31 * text.charAt(start) + text.charAt(end - 1)) + length) % RECENT;
        var last = recent[slot];
        if (last == null || last.text().length() != length || !text.startsWith(last.text(), start)) {
            last = words.computeIfAbsent(text.substring(start, end), Words::word);
            recent[slot] = last;
        }
        return last;
    }

    private static Word word(String text) {
        return new Word(text, KEYWORDS.getOrDefault(text, TokenKind.IDENTIFIER));
    }
}
