package dev.flakegen.nix.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows in a document: parts of a list from one index to another, and then some more.
 */
record Rest(List<Part> parts, int from, int to, @Nullable Rest more) {
    static Rest of(List<Part> parts, @Nullable Rest more) {
        return new Rest(parts, 0, parts.size(), more);
    }

    /** The same from where the next part is; null if there is none. */
    static @Nullable Rest skipEnds(@Nullable Rest rest) {
        var next = rest;
        while (next != null && next.from == next.to) {
            next = next.more;
        }
        return next;
    }

    Part first() {
        return parts.get(from);
    }

    /** What follows the first part. */
    @Nullable
    Rest afterFirst() {
        return skipEnds(new Rest(parts, from + 1, to, more));
    }

    /** The break that it begins with, and those that meet it. */
    static Part.Gap gap(Rest rest) {
        var gap = (Part.Gap) rest.first();
        var next = rest.afterFirst();
        while (next != null && next.first() instanceof Part.Gap other) {
            gap = gap.and(other);
            next = next.afterFirst();
        }
        return gap;
    }

    /** What follows the breaks that it begins with. */
    static @Nullable Rest afterGap(Rest rest) {
        var next = rest.afterFirst();
        while (next != null && next.first() instanceof Part.Gap) {
            next = next.afterFirst();
        }
        return next;
    }
}
