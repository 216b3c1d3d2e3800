package dev.flakegen.nix.format;

import java.util.Arrays;

/**
 * A text that is not yet laid out: pieces of text, {@linkplain Break breaks} between them, and groups of both. It is a
 * flat sequence in which groups are brackets, so that it takes little memory and no recursion.
 */
final class Document {
    /** What an item of the sequence is. */
    enum Item {
        TEXT,
        /** Blanks that begin a line of a string: what belongs to that line is indented from them. */
        INDENTATION,
        /** Text that begins a line as deep as the one that it closes. */
        CLOSING,
        /** Text that does not count for the width of a line. */
        COMMENT,
        /** A comment after what is in its line. */
        TRAILING_COMMENT,
        /** A line break inside a string, after which the line begins at the left margin. */
        RAW_LINE_BREAK,
        /** So many line breaks, after which the line is indented. */
        LINE_BREAKS,
        /** What follows begins lines as deep as the line that this is in. */
        LEVEL,
        BREAK,
        OPEN,
        CLOSE
    }

    private static final Item[] ITEMS = Item.values();

    private Object[] contents = new Object[256];
    /** The items, by their ordinals: there are many of them. */
    private byte[] items = new byte[256];

    /** Of texts how deep they are nested, of breaks and groups, once it is known, the group around them. */
    private int[] place = new int[256];

    private int size;

    // Known once it is complete.
    private int[] partner = {};
    private int[] width = {};
    private int[] forced = {};
    private boolean[] priority = {};

    void add(Item item, Object content, int nestingLevel) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
            place = Arrays.copyOf(place, 2 * size);
            contents = Arrays.copyOf(contents, 2 * size);
        }
        items[size] = (byte) item.ordinal();
        place[size] = nestingLevel;
        contents[size] = content;
        size++;
    }

    /** To be called when all is there. */
    Document complete() {
        partner = new int[size];
        width = new int[size + 1];
        forced = new int[size + 1];
        priority = new boolean[size];
        var open = new int[size + 1];
        int depth = 0;
        open[0] = -1;
        for (int i = 0; i < size; i++) {
            if (item(i) == Item.CLOSE) {
                partner[open[depth]] = i;
                partner[i] = open[depth];
                notePriority(open[depth], open[depth - 1]);
                depth--;
            }
            if (item(i) == Item.OPEN || item(i) == Item.BREAK) {
                place[i] = open[depth];
            }
            if (item(i) == Item.OPEN) {
                open[++depth] = i;
            }
            width[i + 1] = width[i] + flatWidth(i);
            forced[i + 1] = forced[i] + (isForced(i) ? 1 : 0);
        }
        return this;
    }

    private void notePriority(int group, int around) {
        var kind = group(group);
        boolean itself = kind == GroupKind.PRIORITY || kind == GroupKind.PRIORITY_IF_EXPANDED;
        if (around >= 0 && (itself || (kind.exposes() && priority[group]))) {
            priority[around] = true;
        }
    }

    private int flatWidth(int i) {
        return switch (item(i)) {
            case TEXT, INDENTATION, CLOSING -> {
                var text = text(i);
                yield text.codePointCount(0, text.length());
            }
            case BREAK -> breakAt(i).flatWidth();
            default -> 0;
        };
    }

    private boolean isForced(int i) {
        return item(i) == Item.LINE_BREAKS
                || (item(i) == Item.BREAK && breakAt(i).isForced());
    }

    int size() {
        return size;
    }

    Item item(int i) {
        return ITEMS[items[i]];
    }

    /** How many levels deep it is nested, for the indentation of a line that it begins. */
    int nesting(int i) {
        return place[i];
    }

    String text(int i) {
        return contents[i].toString(); // a token is its text
    }

    int count(int i) {
        return (Integer) contents[i];
    }

    Break breakAt(int i) {
        return (Break) contents[i];
    }

    GroupKind group(int i) {
        return (GroupKind) contents[i];
    }

    /** Where the group ends that begins there, and the other way round. */
    int partner(int i) {
        return partner[i];
    }

    /** The group that a break or a group is in, or -1. */
    int parent(int i) {
        return place[i];
    }

    /** The width of a part on a single line. */
    int width(int from, int to) {
        return width[to] - width[from];
    }

    /** Whether a part of the group may be the only one that is expanded. */
    boolean hasPriority(int group) {
        return priority[group];
    }

    /** Whether a part can stand on a single line. */
    boolean canBeFlat(int from, int to) {
        return forced[to] == forced[from];
    }
}
