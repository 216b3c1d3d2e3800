package dev.flakegen.nix.parser;

import dev.flakegen.nix.syntax.Syntax;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a tree stand. They are noted one after the other while the tree is made, and indexed when somebody
 * first asks: the index takes as long as all the rest of the parser, and who reads values from a file needs none.
 *
 * <p>Once the tree is made, this answers all who ask alike, from whatever threads they do.
 */
final class Places {
    private static final int SMALLEST_BLOCK = 1 << 6;
    private static final int LARGEST_BLOCK = 1 << 14; // lists of a million would be copied as they grow

    private final List<Object[]> full = new ArrayList<>();
    private Object[] block = new Object[SMALLEST_BLOCK]; // a part, its place, the next part, …
    private int size;
    private int notes;
    private @Nullable Map<Object, Syntax> index;

    /** Notes where a part stands. Equal parts stand elsewhere: they are told apart by identity. */
    void note(Object part, Syntax place) {
        if (size == block.length) {
            full.add(block);
            block = new Object[Math.min(2 * size, LARGEST_BLOCK)];
            size = 0;
        }
        block[size++] = part;
        block[size++] = place;
        notes++;
    }

    /** Where a part stands, if it is one of this tree. */
    synchronized @Nullable Syntax of(Object part) {
        if (index == null) {
            index = index();
        }
        return index.get(part);
    }

    private Map<Object, Syntax> index() {
        var places = new IdentityHashMap<Object, Syntax>(notes);
        full.forEach(other -> index(other, other.length, places));
        index(block, size, places);
        return places;
    }

    private static void index(Object[] block, int size, Map<Object, Syntax> places) {
        for (int i = 0; i < size; i += 2) {
            places.put(block[i], (Syntax) block[i + 1]);
        }
    }
}
