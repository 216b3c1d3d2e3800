package dev.flakegen.nix.format;

/** What can stand between two pieces of text. Of two that meet, the later one of this list counts, as a rule. */
enum Break {
    /** Nothing at all. */
    NONE(0, 0),
    /** Nothing, or a line break where what follows does not fit into the line. */
    SOFT_FILL(0, 1),
    /** Nothing, or a line break where the group is expanded. */
    SOFT(0, 1),
    /** A space. */
    SPACE(1, 0),
    /** A space, or a line break where what follows does not fit into the line. */
    FILL(1, 1),
    /** A space, or a line break where the group is expanded. */
    LINE(1, 1),
    /** A line break. */
    HARD(0, 1),
    /** A blank line. */
    BLANK(0, 2),
    /** Some line breaks of a text in lines, which add up. */
    TEXT_LINES(0, 1);

    private final int flatWidth;
    private final int lineBreaks;

    Break(int flatWidth, int lineBreaks) {
        this.flatWidth = flatWidth;
        this.lineBreaks = lineBreaks;
    }

    /** Its width where it is no line break. */
    int flatWidth() {
        return flatWidth;
    }

    /** Returns the number of its line breaks. */
    int lineBreaks() {
        return lineBreaks;
    }

    /** Returns whether it is a line break everywhere. */
    boolean isForced() {
        return this == HARD || this == BLANK || this == TEXT_LINES;
    }

    /** Returns whether it is the same everywhere, so that no group decides about it. */
    boolean isFixed() {
        return this == NONE || this == SPACE || isForced();
    }

    /** Merges two adjacent breaks into one. */
    static Break met(Break one, Break other) {
        var less = one.compareTo(other) <= 0 ? one : other;
        var more = less == one ? other : one;
        if (less == SOFT && (more == SPACE || more == FILL)) {
            return LINE;
        }
        return less == SOFT_FILL && more == SPACE ? FILL : more;
    }

    /** Returns the number of line breaks of two merged breaks, if one is {@code TEXT_LINES}. */
    static int textLines(Break one, int count, Break other, int otherCount) {
        return (one == NONE ? 0 : count) + (other == NONE ? 0 : otherCount);
    }
}
