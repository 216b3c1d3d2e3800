package dev.flakegen.nix.format;

import java.util.Arrays;

/**
 * A text that is not yet laid out: pieces of text, {@linkplain Break breaks} between them, and groups of both. It is a
 * flat sequence in which groups are brackets, so that it takes little memory and no recursion.
 */
final class Document {
    /** What an item of the sequence is. */
    enum Item {
        CODE,
        /** Text that does not count for the width of a line. */
        COMMENT,
        /** A comment after what is in its line. */
        TRAILING_COMMENT,
        /** Text that is only there where the group is expanded. */
        IF_EXPANDED,
        /** Text that is never indented, not even where it begins a line. */
        RAW,
        BREAK,
        OPEN,
        CLOSE,
        /** An item that was removed. */
        NONE;

        boolean isText() {
            return compareTo(BREAK) < 0;
        }

        boolean isBracket() {
            return compareTo(BREAK) > 0;
        }
    }

    private static final Item[] ITEMS = Item.values();

    private Object[] contents = new Object[256];
    /** The items, by their ordinals: there are many of them. */
    private byte[] items = new byte[256];

    /** Of texts how deep they are nested, of breaks and groups, once it is known, the group around them. */
    private int[] place = new int[256];
    /** Of texts how many blanks are before them where they begin a line, of breaks how many line breaks they are. */
    private int[] count = new int[256];

    /** The width of each text. */
    private int[] widths = new int[256];

    private int size;

    // Known once it is complete.
    private int[] partner = {};
    private int[] host = {};
    private int[] next = {};
    private int[] width = {};
    private int[] forced = {};
    private boolean[] priority = {};

    void addText(Item item, Object text, int width, int nesting, int offset) {
        add(item, text, nesting, offset);
        widths[size - 1] = width;
    }

    void add(Item item, Object content) {
        add(item, content, 0, 0);
    }

    void addBreak(Break kind, int lineBreaks) {
        add(Item.BREAK, kind, 0, lineBreaks);
    }

    private void add(Item item, Object content, int nesting, int number) {
        if (size == items.length) {
            widths = Arrays.copyOf(widths, 2 * size);
            items = Arrays.copyOf(items, 2 * size);
            place = Arrays.copyOf(place, 2 * size);
            count = Arrays.copyOf(count, 2 * size);
            contents = Arrays.copyOf(contents, 2 * size);
        }
        items[size] = (byte) item.ordinal();
        place[size] = nesting;
        count[size] = number;
        contents[size] = content;
        size++;
    }

    void remove(int i) {
        items[i] = (byte) Item.NONE.ordinal();
    }

    void removeLast() {
        size--;
    }

    /** Puts the break there before the groups that are opened right before it. */
    void moveBreak(int from, int to, Break kind) {
        for (int i = from; i > to; i--) {
            items[i] = items[i - 1];
            contents[i] = contents[i - 1];
        }
        items[to] = (byte) Item.BREAK.ordinal();
        setBreak(to, kind);
    }

    void setBreak(int i, Break kind) {
        contents[i] = kind;
        count[i] = kind.lineBreaks();
    }

    void setPlace(int i, int nesting, int offset) {
        place[i] = nesting;
        count[i] = offset;
    }

    /** To be called when all is there. */
    Document complete() {
        next = new int[size + 1];
        next[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            next[i] = item(i).isBracket() ? next[i + 1] : i;
        }
        partner = new int[size];
        host = new int[size];
        width = new int[size + 1];
        forced = new int[size + 1];
        priority = new boolean[size];
        var open = new int[size + 1];
        int depth = 0;
        open[0] = -1;
        for (int i = 0; i < size; i++) {
            switch (item(i)) {
                case OPEN -> {
                    place[i] = open[depth];
                    host[i] = place[i] >= 0 && group(place[i]) == GroupKind.TRANSPARENT ? host[place[i]] : place[i];
                    if (group(i) == GroupKind.PRIORITY && host[i] >= 0) {
                        priority[host[i]] = true;
                    }
                    open[++depth] = i;
                }
                case CLOSE -> {
                    partner[open[depth]] = i;
                    partner[i] = open[depth];
                    depth--;
                }
                case BREAK -> place[i] = open[depth];
                default -> {}
            }
            width[i + 1] = width[i] + flatWidth(i);
            forced[i + 1] = forced[i] + (isForced(i) ? 1 : 0);
        }
        return this;
    }

    private int flatWidth(int i) {
        return switch (item(i)) {
            case CODE -> widths[i];
            case BREAK -> meetsAnotherSpace(i) ? 0 : breakAt(i).flatWidth();
            default -> 0;
        };
    }

    /** Returns whether what follows is a space too: they are one. */
    private boolean meetsAnotherSpace(int i) {
        int after = next[i + 1];
        return after < size && item(after) == Item.BREAK && breakAt(after).flatWidth() > 0;
    }

    /** Returns whether there is a line break in any case. */
    boolean isForced(int i) {
        return item(i) == Item.RAW || (item(i) == Item.BREAK && breakAt(i).isForced());
    }

    int size() {
        return size;
    }

    Item item(int i) {
        return ITEMS[items[i]];
    }

    /** Returns the nesting level of a text, for the indentation of a line that it begins. */
    int nesting(int i) {
        return place[i];
    }

    /** Returns the number of extra spaces before a text that begins a line. */
    int offset(int i) {
        return count[i];
    }

    /** Returns the number of line breaks in a break. */
    int lineBreaks(int i) {
        return count[i];
    }

    String text(int i) {
        return (String) contents[i];
    }

    int textWidth(int i) {
        return widths[i];
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

    /** The nearest group around a group that is not transparent, or -1. */
    int host(int group) {
        return host[group];
    }

    /** The first text or break from there on. */
    int next(int i) {
        return next[i];
    }

    /** The width of a part on a single line, without its comments. */
    int width(int from, int to) {
        return width[to] - width[from];
    }

    /** Returns whether a part of the group may be the only one that is expanded. */
    boolean hasPriority(int group) {
        return priority[group];
    }

    /** Returns whether a part can stand on a single line. */
    boolean canBeFlat(int from, int to) {
        return forced[to] == forced[from];
    }
}
