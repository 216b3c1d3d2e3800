package dev.flakegen.init;

import dev.flakegen.model.FlakeReference;
import dev.flakegen.nix.AttrName;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a new flake can have, and the one that a directory gives it.
 *
 * <p>The name of a directory that cannot be the flake's is changed in these steps: {@code ünï} is written {@code uni},
 * {@code my tools} is written {@code my-tools}, what stands before the first letter or digit is left out, and a name that
 * begins with a digit, or that is a word of Nix, takes a {@code my-} before it: {@code my-1st}, {@code my-lib}.
 */
public final class FlakeNames {
    private static final int LONGEST = 100;

    private static final String PREFIX = "my-";

    /** Names that generated flakes have another use for. */
    private static final Set<String> TAKEN = Set.of(
            "flake-parts", "inputs", "self", "system", "pkgs", "lib", "nixpkgs", "true", "false", "null", "builtins");

    /** Latin letters that Unicode does not take apart into a letter of ASCII and a mark. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "SS"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "OE"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ð", "d"),
            Map.entry("Ð", "D"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "Th"),
            Map.entry("ı", "i"));

    private FlakeNames() {}

    /** Returns whether a flake of that name can be generated, and be somebody's input. */
    public static boolean isName(String text) {
        return FlakeReference.isFlakeId(text)
                && new AttrName(text).isIdentifier()
                && !TAKEN.contains(text)
                && text.length() <= LONGEST;
    }

    /** Returns the name that is nearest to a text; empty where nothing of it can stand in a name. */
    public static Optional<String> nearest(String text) {
        if (isName(text)) {
            return Optional.of(text);
        }
        var word = shortened(ascii(text).replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^[-_]+|-+$", ""));
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isName(word) ? word : shortened(PREFIX + word)).filter(FlakeNames::isName);
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST).replaceAll("-+$", "");
    }

    private static String ascii(String text) {
        var written = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        for (var letter : LETTERS.entrySet()) {
            written = written.replace(letter.getKey(), letter.getValue());
        }
        return written;
    }
}
