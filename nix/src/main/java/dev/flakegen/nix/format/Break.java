package dev.flakegen.nix.format;

/** What can stand between two pieces of text. Of two that meet, the later one of this list counts, as a rule. */
enum Break {
    /** Nothing, or a line break where what follows does not fit into the line. */
    SOFT_FILL(0),
    /** Nothing, or a line break where the group is expanded. */
    SOFT(0),
    /** A space. */
    SPACE(1),
    /** A space, or a line break where what follows does not fit into the line. */
    FILL(1),
    /** A space, or a line break where the group is expanded. */
    LINE(1),
    /** A line break. */
    HARD(0),
    /** A blank line. */
    BLANK(0),
    /** Some line breaks of a text in lines, which add up. */
    TEXT_LINES(0);

    private final int flatWidth;

    Break(int flatWidth) {
        this.flatWidth = flatWidth;
    }

    /** Its width where it is no line break. */
    int flatWidth() {
        return flatWidth;
    }

    /** Whether it is a line break everywhere. */
    boolean isForced() {
        return this == HARD || this == BLANK || this == TEXT_LINES;
    }

    /** Whether it is the same everywhere, so that no group decides about it. */
    boolean isFixed() {
        return this == SPACE || isForced();
    }
}
