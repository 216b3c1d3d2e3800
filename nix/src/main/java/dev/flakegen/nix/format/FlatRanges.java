package dev.flakegen.nix.format;

import dev.flakegen.nix.format.Document.Item;
import java.util.Arrays;

/**
 * Makes parts of a document texts in a line, without groups. What is flat already, within what is made so, is passed over:
 * so time stays linear where one stands in the other, as strings in interpolations do.
 */
final class FlatRanges {
    private final Document document;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    FlatRanges(Document document) {
        this.document = document;
    }

    /**
     * Makes all from there on a text in a line; false if it cannot be.
     *
     * @param levels how many levels less it is nested then
     */
    boolean flatten(int from, int levels) {
        int first = size;
        while (first > 0 && starts[first - 1] >= from) {
            first--;
        }
        if (!canBeFlat(from, first)) {
            return false;
        }
        int range = first;
        int text = from > 0 && isCode(from - 1) ? from - 1 : -1;
        for (int i = from; i < document.size(); i++) {
            if (range < size && i == starts[range] && levels == 0) {
                text = join(i, ends[range], text);
                i = ends[range] - 1;
                range++;
            } else {
                range += range < size && i == starts[range] ? 1 : 0;
                text = flatten(i, text, levels);
            }
        }
        size = first;
        add(from, document.size());
        return true;
    }

    private boolean canBeFlat(int from, int firstRange) {
        int range = firstRange;
        for (int i = from; i < document.size(); i++) {
            if (range < size && i == starts[range]) {
                i = ends[range] - 1;
                range++;
            } else if (document.isForced(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCode(int i) {
        return document.item(i) == Item.CODE;
    }

    /** Makes an item one of a line; returns the text that one after it would be joined with, or -1. */
    private int flatten(int i, int text, int levels) {
        switch (document.item(i)) {
            case OPEN, CLOSE, NONE -> document.remove(i);
            case BREAK -> {
                if (document.breakAt(i).flatWidth() > 0) {
                    document.setBreak(i, Break.SPACE);
                    return -1;
                }
                document.remove(i);
            }
            case CODE -> {
                if (text < 0) {
                    document.setPlace(i, document.nesting(i) - levels, document.offset(i));
                } else {
                    document.setPlace(i, document.nesting(text), document.offset(text));
                }
                return i;
            }
            default -> {
                document.setPlace(i, document.nesting(i) - levels, document.offset(i));
                return -1;
            }
        }
        return text;
    }

    /** Joins what is flat already with the text before it; returns the text that ends it, or -1. */
    private int join(int from, int to, int text) {
        for (int i = from; i < to && text >= 0 && document.item(i) != Item.BREAK; i++) {
            if (isCode(i) && document.nesting(i) == document.nesting(text)) {
                break; // as all that it is joined with
            } else if (isCode(i)) {
                document.setPlace(i, document.nesting(text), document.offset(text));
            }
        }
        int last = to - 1;
        while (last > from && document.item(last) == Item.NONE) {
            last--;
        }
        return isCode(last) ? last : -1;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
