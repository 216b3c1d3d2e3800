package dev.flakegen.nix.format;

import dev.flakegen.nix.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Puts comments and blank lines between the tokens of code, where nobody would expect them. */
final class RandomTrivia {
    /** What stands between two tokens; each <code>%d</code> becomes a number, so that no two comments are the same. */
    static final List<String> KINDS = List.of(
            " # c%d\n",
            "\n# c%d\n",
            "\n#c%d\n",
            " #c%d\n",
            "\n\n",
            "\n",
            " /* c%d */ ",
            "\n/* c%d */\n",
            " /* c%d */\n",
            "\n/** c%d */\n",
            " /** c%d */ ",
            " #\n",
            "\n#\n",
            " /**/ ",
            "\n/* c%d\n   and more\n*/\n",
            " /* c%d\n * and more\n */ ",
            "\n\n# c%d\n\n",
            "\n# c%d\n# more\n");

    private static final int MOST = 8;

    private final Random random;

    RandomTrivia(long seed) {
        this.random = new Random(seed);
    }

    /** One of the codes, with one to eight of them put into it. */
    String next(List<String> codes) throws SyntaxException {
        return putInto(codes.get(random.nextInt(codes.size())));
    }

    /** The code, with one to eight of them put into it. */
    String putInto(String code) throws SyntaxException {
        var gaps = TokenGaps.of(code);
        var insertions = new ArrayList<Insertion>();
        int count = 1 + random.nextInt(MOST);
        for (int i = 0; i < count; i++) {
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            insertions.add(new Insertion(gaps.get(random.nextInt(gaps.size())), kind.replace("%d", "" + i)));
        }
        return Insertion.apply(code, insertions);
    }

    /** What is put in at an index into the code. */
    record Insertion(int place, String text) {
        static String apply(String code, List<Insertion> insertions) {
            var places = new TreeMap<Integer, StringBuilder>();
            for (var insertion : insertions) {
                places.computeIfAbsent(insertion.place(), place -> new StringBuilder())
                        .append(insertion.text());
            }
            var result = new StringBuilder();
            int done = 0;
            for (var place : places.entrySet()) {
                result.append(code, done, place.getKey()).append(place.getValue());
                done = place.getKey();
            }
            return result.append(code.substring(done)).toString();
        }
    }
}
