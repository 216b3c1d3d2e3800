package dev.flakegen.nix.format;

import dev.flakegen.nix.format.Document.Item;

/**
 * Looks at what follows in a document, up to where a line can end.
 *
 * <p>While a single part of a group is expanded, what is after it in the group is going to stand in the line where it ends:
 * there the breaks of the group are spaces, or nothing, and so are those of the transparent groups and the other parts of
 * priority in it.
 */
final class Lookahead {
    private static final int WIDTH = Layout.WIDTH;

    private final Document document;
    /** Of groups of which a single part is expanded, that part; 0 for others. */
    private final int[] parts;

    Lookahead(Document document) {
        this.document = document;
        this.parts = new int[document.size()];
    }

    /** The part of a group that alone is expanded; 0 if there is none. */
    int part(int group) {
        return parts[group];
    }

    void setPart(int group, int part) {
        parts[group] = part;
    }

    /** Returns the width of the text up to the first possible line break; it may exceed a line. */
    int firstLineWidth(int from) {
        int width = 0;
        int i = document.next(from);
        while (i < document.size() && width <= WIDTH) {
            switch (document.item(i)) {
                case BREAK -> {
                    var kind = breakAt(i);
                    if (!staysInLine(kind)) {
                        return width;
                    }
                    width += kind.flatWidth();
                    i = document.next(afterBreak(i));
                }
                case CODE -> {
                    width += document.width(i, i + 1);
                    i = document.next(i + 1);
                }
                case IF_EXPANDED, RAW -> {
                    width += document.textWidth(i);
                    i = document.next(i + 1);
                }
                default -> i = document.next(i + 1);
            }
        }
        return width;
    }

    /**
     * Returns whether what follows fits into the rest of a line, its groups in a line where they would fit into a whole
     * one.
     */
    boolean firstLineFits(int from, int rest) {
        int left = WIDTH;
        int i = from;
        while (i < document.size() && left >= 0) {
            var item = document.item(i);
            if (item == Item.BREAK) {
                var kind = breakAt(i);
                if (!staysInLine(kind)) {
                    return WIDTH - left <= rest;
                }
                left -= kind.flatWidth();
                i = afterBreak(i);
            } else if (item == Item.OPEN && isFlat(i, left)) {
                left -= writtenWidth(i, document.partner(i));
                i = document.partner(i);
            } else {
                left -= document.width(i, i + 1);
                i++;
            }
        }
        return left >= 0 && WIDTH - left <= rest;
    }

    private boolean isFlat(int group, int left) {
        int end = document.partner(group);
        int width = document.width(group, end);
        return document.canBeFlat(group, end) && width <= left && width + firstLineWidth(end) <= left;
    }

    /** The width of a part in a line, with its comments: they do not count for whether it fits, but are there. */
    private int writtenWidth(int from, int to) {
        int width = document.width(from, to);
        for (int i = document.next(from); i < to; i = document.next(i + 1)) {
            boolean comment = document.item(i) == Item.COMMENT || document.item(i) == Item.TRAILING_COMMENT;
            width += comment ? document.textWidth(i) : 0;
        }
        return width;
    }

    private static boolean staysInLine(Break kind) {
        return kind == Break.SPACE || kind == Break.NONE;
    }

    /** Returns a break merged with the adjacent ones. */
    private Break breakAt(int from) {
        var kind = single(from);
        int i = document.next(from + 1);
        while (i < document.size() && document.item(i) == Item.BREAK) {
            kind = Break.met(kind, single(i));
            i = document.next(i + 1);
        }
        return kind;
    }

    /** Returns the index after a break and the adjacent ones. */
    private int afterBreak(int from) {
        int last = from;
        int i = document.next(from + 1);
        while (i < document.size() && document.item(i) == Item.BREAK) {
            last = i;
            i = document.next(i + 1);
        }
        return last + 1;
    }

    private Break single(int i) {
        var kind = document.breakAt(i);
        if (kind.isFixed() || !followsPart(i)) {
            return kind;
        }
        return kind.flatWidth() > 0 ? Break.SPACE : Break.NONE;
    }

    /** Returns whether a break is in a group of which a single part is expanded, after that part. */
    private boolean followsPart(int i) {
        int group = document.parent(i);
        if (group < 0) {
            return false;
        }
        boolean follows = parts[group] > 0 && i > document.partner(parts[group]);
        if (follows || document.group(group) == GroupKind.REGULAR) {
            return follows;
        }
        int host = document.host(group);
        return host >= 0 && parts[host] > 0 && i > document.partner(parts[host]);
    }

    /** Returns the nesting level of the next text. */
    int nesting(int from) {
        int i = document.next(from);
        while (i < document.size() && document.item(i) == Item.BREAK) {
            i = document.next(i + 1);
        }
        return i < document.size() ? document.nesting(i) : 0;
    }
}
