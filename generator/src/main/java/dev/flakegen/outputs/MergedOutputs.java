package dev.flakegen.outputs;

import dev.flakegen.nix.AttrName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An output that flakegen makes, and what is given beside that by its path: {@code //}, at every depth. */
final class MergedOutputs {
    private MergedOutputs() {}

    /**
     * @param made null where there is nothing but what is given
     */
    static OutputNode of(@Nullable OutputNode made, OutputNode given) {
        return made == null ? alone(given) : merged(made, given);
    }

    /** A value by itself is one thing, even if it is a set that is written out. */
    private static OutputNode alone(OutputNode given) {
        if (given instanceof OutputNode.Leaf leaf) {
            return new OutputNode.Leaf(leaf.kind(), leaf.place());
        }
        return with(given, union(Collections.emptySortedMap(), given.inside()));
    }

    private static OutputNode merged(OutputNode made, OutputNode given) {
        if (made instanceof OutputNode.Leaf leaf) {
            return new OutputNode.Leaf(leaf.kind(), leaf.place(), union(leaf.inside(), given.inside()));
        } else if (given instanceof OutputNode.Leaf value) {
            return value.inside().isEmpty()
                    ? new OutputNode.Open(made.inside(), value.place())
                    : with(made, union(made.inside(), value.inside()));
        }
        return with(made, union(made.inside(), given.inside()));
    }

    private static OutputNode with(OutputNode made, SortedMap<AttrName, OutputNode> inside) {
        return made instanceof OutputNode.PerSystem
                ? new OutputNode.PerSystem(inside)
                : new OutputNode.Attributes(inside);
    }

    private static SortedMap<AttrName, OutputNode> union(
            SortedMap<AttrName, OutputNode> made, SortedMap<AttrName, OutputNode> given) {
        var all = new TreeMap<>(made);
        given.forEach((name, node) -> all.put(name, of(made.get(name), node)));
        return all;
    }
}
