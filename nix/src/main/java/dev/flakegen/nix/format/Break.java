package dev.flakegen.nix.format;

/** What can stand between two pieces of text. Of two that meet, the later one of this list counts. */
enum Break {
    /** Nothing, or a line break where the group is expanded. */
    SOFT(0),
    /** Nothing, or a line break where what follows does not fit into the line. */
    SOFT_FILL(0),
    /** A space. */
    SPACE(1),
    /** A space, or a line break where what follows does not fit into the line. */
    FILL(1),
    /** As FILL, but it looks no further than to the next place where a line can end. */
    FILL_FIRST(1),
    /** A space, or a line break where the group is expanded. */
    LINE(1),
    /** A line break. */
    HARD(0),
    /** A blank line. */
    BLANK(0);

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
        return this == HARD || this == BLANK;
    }

    /** Whether it is a line break where the group is expanded. */
    boolean isLine() {
        return this == SOFT || this == LINE || isForced();
    }

    /** Whether it is a line break only where what follows does not fit. */
    boolean isFill() {
        return this == SOFT_FILL || this == FILL || this == FILL_FIRST;
    }

    static Break strongest(Break one, Break other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
