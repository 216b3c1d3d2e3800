package dev.flakegen.nix.random;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Texts that a description can hold: any Unicode scalar values but NUL. What means something to Nix, JSON or bash comes
 * more often than chance would have it, and so does what looks like something else, or like nothing.
 */
public final class RandomText {
    private static final List<String> BITS = List.of(
            "'",
            "''",
            "'''",
            "$",
            "${",
            "$${",
            "''$",
            "''${",
            "''\\",
            "''\\n",
            "\\",
            "\\n",
            "\\${",
            "\"",
            "\n",
            "\n\n",
            "\n  ",
            "\r",
            "\r\n",
            "\t",
            " ",
            "  ",
            "}",
            "#",
            "/*",
            "//",
            "/",
            ".",
            "..",
            "~",
            "<a>",
            "-",
            "or",
            "in",
            "a",
            "Z",
            "0",
            "\u001b[0m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00e4",
            "a\u0308",
            "\u1e9b\u0323",
            "\u200b",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ud83d\ude00",
            "\udbff\udfff");

    private static final int LONGEST = 12;

    private final Random random;

    public RandomText(long seed) {
        this(new Random(seed));
    }

    public RandomText(Random random) {
        this.random = random;
    }

    /** A text of a few characters, perhaps none. */
    public String next() {
        var text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            if (random.nextBoolean()) {
                text.append(BITS.get(random.nextInt(BITS.size())));
            } else {
                text.appendCodePoint(scalarValue());
            }
        }
        return text.toString();
    }

    /** So many texts, no two the same, none empty. */
    public Set<String> names(int count) {
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            names.add(next());
            names.remove("");
        }
        return names;
    }

    private int scalarValue() {
        return switch (random.nextInt(5)) {
            case 0 -> 1 + random.nextInt(' ');
            case 1, 2 -> 1 + random.nextInt(0x7f);
            case 3 -> 1 + random.nextInt(Character.MIN_SURROGATE - 1);
            default -> Character.MAX_SURROGATE + 1 + random.nextInt(Character.MAX_CODE_POINT - Character.MAX_SURROGATE);
        };
    }
}
