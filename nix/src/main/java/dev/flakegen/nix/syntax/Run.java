package dev.flakegen.nix.syntax;

/**
 * Finds the end of a run of characters of one class, and remembers it: looking ahead from each of a thousand names in
 * {@code a.b.c…} costs no more than from the first.
 */
final class Run {
    /** Whether a character belongs to the run. */
    interface CharacterClass {
        boolean has(char c);
    }

    private final String text;
    private final CharacterClass characters;
    private int from;
    private int end;

    Run(String text, CharacterClass characters) {
        this.text = text;
        this.characters = characters;
    }

    /** The index of the first character from there on that does not belong to the run. */
    int endFrom(int start) {
        if (start < from || start >= end) {
            from = start;
            end = start;
            while (end < text.length() && characters.has(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
