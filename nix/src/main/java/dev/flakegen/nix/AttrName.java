package dev.flakegen.nix;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an attribute. Any string is one; it is written so that Nix reads back exactly that name: {@code hello},
 * {@code "my.host"}, {@code "or"}.
 */
public record AttrName(String name) implements AttrKey, Comparable<AttrName> {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_'-]*");

    /** Keywords of the language; {@code or} too, which is one in some places only. */
    private static final Set<String> KEYWORDS =
            Set.of("assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with");

    /** Whether this can be written without quotes, and be a variable or an argument of a function. */
    public boolean isIdentifier() {
        return isIdentifier(name);
    }

    static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches() && !KEYWORDS.contains(name);
    }

    /** By code point, as Nix sorts names. */
    @Override
    public int compareTo(AttrName other) {
        return Arrays.compare(
                name.codePoints().toArray(), other.name.codePoints().toArray());
    }

    /** The name itself, unquoted. */
    @Override
    public String toString() {
        return name;
    }
}
