package flakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Picks names and texts, awkward ones above all. */
final class RandomWords {
    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "or",
            "if",
            "a b",
            "my.host",
            "x'",
            "with-dash",
            "1st",
            "ünï",
            "${x}",
            "\"q\"",
            "\\",
            "pkgs",
            "final",
            "lib",
            "nixpkgs",
            "_",
            "a-name-that-is-rather-long-for-what-it-means");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "two words",
            "$",
            "${",
            "$${x}",
            "''",
            "'",
            "\\",
            "\\n",
            "\"",
            "\n",
            "  indented\n",
            "\t",
            "\r\n",
            "é\uD83D\uDE00",
            "#",
            "/*",
            "a rather long text that goes on for a while");

    private final Random random;
    private int used;

    RandomWords(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Some of these, perhaps none, perhaps all, in their order. */
    <T> List<T> some(List<T> values) {
        var some = new ArrayList<>(values);
        some.removeIf(value -> random.nextBoolean());
        return some;
    }

    /** A name that no other call gives. */
    String name() {
        return nameLike(NAMES);
    }

    /** One that begins so, and that no other call gives. */
    String nameLike(List<String> beginnings) {
        used++;
        return pick(beginnings) + used;
    }

    String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pick(TEXTS));
        }
        return text.toString();
    }
}
