package dev.flakegen.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The name that somebody may have meant who misspelled it. */
public final class NearestName {
    /** One mistake for so many letters. */
    private static final int LETTERS_A_MISTAKE = 3;

    private record Candidate(String name, int distance) {}

    private NearestName() {}

    /** The first of those that are nearest; empty if none is near. One that differs in case alone is nearer than others. */
    public static Optional<String> to(String name, Stream<String> candidates) {
        var letters = name.codePoints().toArray();
        int farthest = letters.length / LETTERS_A_MISTAKE; // names of one or two letters are all near to each other
        return candidates
                .map(candidate -> new Candidate(candidate, distance(name, letters, candidate, farthest)))
                .filter(candidate -> candidate.distance() <= farthest)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    /** What is asked of somebody who misspelled a name: {@code did you mean 'hello'?}. Empty if no name is near. */
    public static Optional<String> question(String name, Stream<String> candidates) {
        return to(name, candidates).map(near -> "did you mean '" + near + "'?");
    }

    /**
     * Whether two names differ by what slips in while typing: one letter, or one mark for another. Numbers do not: they
     * are versions.
     */
    public static boolean isSlip(String name, String other) {
        var withoutNumbers = name.replaceAll("\\d", "");
        boolean differInNumbers = withoutNumbers.equals(other.replaceAll("\\d", ""));
        boolean differInMarks = name.replace('_', '-').equals(other.replace('_', '-'));
        int apart = Math.abs(name.length() - other.length()) > 2
                ? Integer.MAX_VALUE
                : distance(name.codePoints().toArray(), other.codePoints().toArray());
        return !name.equals(other) && (differInMarks || (apart == 1 && !differInNumbers));
    }

    private static int distance(String name, int[] letters, String candidate, int farthest) {
        if (candidate.equalsIgnoreCase(name)) {
            return 0;
        }
        var others = candidate.codePoints().toArray();
        return Math.abs(others.length - letters.length) > farthest ? farthest + 1 : distance(letters, others);
    }

    /**
     * How many letters are to be added, left out, replaced, or swapped with their neighbour.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">Optimal string alignment</a>
     */
    private static int distance(int[] one, int[] other) {
        var distances = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                int replaced = distances[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                int moved = Math.min(distances[i - 1][j], distances[i][j - 1]) + 1;
                distances[i][j] = Math.min(replaced, moved);
                boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if (swapped) {
                    distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
                }
            }
        }
        return distances[one.length][other.length];
    }
}
