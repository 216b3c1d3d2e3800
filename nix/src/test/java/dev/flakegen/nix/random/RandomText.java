package dev.flakegen.nix.random;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

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
            "let",
            "rec",
            "null",
            "self",
            "default",
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

    /** What names and paths are made of that need no quotes; some texts are this but for a character or none. */
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789_-'.+";

    private static final int SHORT = 12;
    private static final int LONG = 200;

    /** In bytes: what file systems take. */
    private static final int LONGEST_FILE_NAME = 255;

    private final Random random;

    public RandomText(long seed) {
        this(new Random(seed));
    }

    public RandomText(Random random) {
        this.random = random;
    }

    /** A text of a few characters, perhaps none; of many now and then. */
    public String next() {
        boolean plain = random.nextInt(3) == 0;
        var text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? LONG : SHORT); i > 0; i--) {
            if (plain && random.nextInt(SHORT) > 0) {
                text.append(PLAIN.charAt(random.nextInt(PLAIN.length())));
            } else if (random.nextBoolean()) {
                text.append(BITS.get(random.nextInt(BITS.size())));
            } else {
                text.appendCodePoint(scalarValue());
            }
        }
        return text.toString();
    }

    /** So many texts, no two the same, none empty. */
    public Set<String> names(int count) {
        return distinct(count, this::next);
    }

    /** So many names that files can have in one directory. */
    public Set<String> fileNames(int count) {
        return distinct(count, () -> {
            var name = next().replace('/', '|');
            while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_FILE_NAME) {
                name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
            }
            return name.equals(".") || name.equals("..") ? "" : name;
        });
    }

    private static Set<String> distinct(int count, Supplier<String> texts) {
        var names = new LinkedHashSet<String>();
        while (names.size() < count) {
            names.add(texts.get());
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
