package dev.flakegen.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A line as it is shown: without blanks at its end, and cut around the place if it is very long.
 *
 * @param before what comes before the place; empty where no place in the line is known
 */
record Excerpt(String line, Optional<String> before) {
    private static final int WIDEST = 160;

    /**
     * @param column from 1, in bytes of UTF-8; 0 if no place in the line is known
     */
    static Excerpt of(String line, int column) {
        if (column == 0) {
            var whole = line.stripTrailing();
            return new Excerpt(
                    whole.length() > WIDEST ? whole.substring(0, cut(whole, WIDEST)) + "…" : whole, Optional.empty());
        }
        var before = start(line, column - 1);
        var after = line.substring(before.length());
        if (line.length() > WIDEST) {
            before = before.length() > WIDEST / 2 ? "…" + before.substring(cut(before, -WIDEST / 2)) : before;
            after = after.length() > WIDEST / 2 ? after.substring(0, cut(after, WIDEST / 2)) + "…" : after;
        }
        return new Excerpt((before + after).stripTrailing(), Optional.of(before));
    }

    private static String start(String line, int bytes) {
        var all = line.getBytes(StandardCharsets.UTF_8);
        return new String(all, 0, Math.min(bytes, all.length), StandardCharsets.UTF_8);
    }

    /** A place that many characters from the start, or before the end, and not inside of one. */
    private static int cut(String text, int characters) {
        int at = characters < 0 ? text.length() + characters : characters;
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
