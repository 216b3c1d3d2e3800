package dev.flakegen.nix;

import java.util.Set;

/**
 * The name of an attribute. Any string is one; it is written so that Nix reads back exactly that name: {@code hello},
 * {@code "my.host"}, {@code "or"}.
 */
public record AttrName(String name) implements AttrKey, Comparable<AttrName> {
    /** Keywords of the language; {@code or} too, which is one in some places only. */
    private static final Set<String> KEYWORDS =
            Set.of("assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with");

    /** Whether this can be written without quotes, and be a variable or an argument of a function. */
    public boolean isIdentifier() {
        return isIdentifier(name);
    }

    /** Whether it is a word of the language, such as {@code with}; {@code or} counts. */
    public boolean isKeyword() {
        return KEYWORDS.contains(name);
    }

    static boolean isIdentifier(String name) {
        if (name.isEmpty() || !startsIdentifier(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!continuesIdentifier(name.charAt(i))) {
                return false;
            }
        }
        return !KEYWORDS.contains(name);
    }

    private static boolean startsIdentifier(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean continuesIdentifier(char c) {
        return startsIdentifier(c) || (c >= '0' && c <= '9') || c == '\'' || c == '-';
    }

    /** By code point, as Nix sorts names. */
    @Override
    public int compareTo(AttrName other) {
        int shorter = Math.min(name.length(), other.name.length());
        for (int i = 0; i < shorter; i++) {
            char one = name.charAt(i);
            char two = other.name.charAt(i);
            if (one != two) {
                boolean isHalf = Character.isSurrogate(one); // of a code point that is beyond those of one char
                return isHalf == Character.isSurrogate(two) ? one - two : isHalf ? 1 : -1;
            }
        }
        return name.length() - other.name.length();
    }

    /** The name itself, unquoted. */
    @Override
    public String toString() {
        return name;
    }
}
