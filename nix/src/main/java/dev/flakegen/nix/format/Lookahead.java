package dev.flakegen.nix.format;

import org.jspecify.annotations.Nullable;

/** Measures what is still to be laid out. */
final class Lookahead {
    private Lookahead() {}

    /** How wide what follows is up to the first place where a line can end. */
    static int firstLineWidth(@Nullable Rest rest) {
        int width = 0;
        var next = Rest.skipEnds(rest);
        while (next != null) {
            var part = next.first();
            if (part instanceof Part.Gap) {
                if (Rest.gap(next).kind() != Break.SPACE) {
                    return width;
                }
                width++;
                next = Rest.afterGap(next);
            } else if (part instanceof Part.Group group) {
                next = Rest.skipEnds(Rest.of(group.parts(), next.afterFirst()));
            } else {
                var text = (Part.Text) part;
                width += text.isComment() ? 0 : text.width();
                next = next.afterFirst();
            }
        }
        return width;
    }

    /** Whether the first line of what follows is no wider than that, its groups in a line where they fit in. */
    static boolean firstLineFits(int target, int most, @Nullable Rest rest) {
        int left = most;
        var next = Rest.skipEnds(rest);
        while (left >= 0 && next != null) {
            var part = next.first();
            if (part instanceof Part.Gap) {
                if (Rest.gap(next).kind() != Break.SPACE) {
                    break;
                }
                left--;
                next = Rest.afterGap(next);
            } else if (part instanceof Part.Group group) {
                var after = next.afterFirst();
                var flat = FlatText.of(Rest.of(group.parts(), null), 0, left - firstLineWidth(after));
                left -= flat == null ? 0 : flat.width();
                next = flat == null ? Rest.skipEnds(Rest.of(group.parts(), after)) : after;
            } else {
                var text = (Part.Text) part;
                left -= text.kind() == Part.Kind.CODE ? text.width() : 0;
                next = next.afterFirst();
            }
        }
        return left >= 0 && most - left <= target;
    }

    /** The first text of what follows; null if there is none. */
    static Part.@Nullable Text firstText(@Nullable Rest rest) {
        var next = Rest.skipEnds(rest);
        while (next != null) {
            if (next.first() instanceof Part.Text text) {
                return text;
            }
            next = next.first() instanceof Part.Group group
                    ? Rest.skipEnds(Rest.of(group.parts(), next.afterFirst()))
                    : next.afterFirst();
        }
        return null;
    }
}
