package dev.flakegen.outputs;

import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands at a name of a flake's outputs. */
public sealed interface OutputNode {
    /** What is known to be inside, by name. */
    SortedMap<AttrName, OutputNode> inside();

    /** What the lines of the description made of it. */
    default Stream<Leaf> leaves() {
        return inside().values().stream().flatMap(OutputNode::leaves);
    }

    /** Returns whether there is nothing in it, as in the {@code packages} of a registry that only has scopes. */
    default boolean isEmpty() {
        return inside().values().stream().allMatch(OutputNode::isEmpty);
    }

    /** The same, less what stands at some names. */
    default OutputNode without(Set<AttrName> names) {
        var left = new TreeMap<>(inside());
        left.keySet().removeAll(names);
        return new Attributes(left);
    }

    /**
     * What a line of the description made.
     *
     * @param inside what it is known to bring, and Nix does not list: the packages of an overlay
     */
    record Leaf(OutputKind kind, Place place, SortedMap<AttrName, OutputNode> inside) implements OutputNode {
        public Leaf {
            inside = sorted(inside);
        }

        Leaf(OutputKind kind, Place place) {
            this(kind, place, Collections.emptySortedMap());
        }

        /** What is given as one value is one thing, whatever is inside. */
        @Override
        public OutputNode without(Set<AttrName> names) {
            return this;
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A set of attributes. */
    record Attributes(SortedMap<AttrName, OutputNode> inside) implements OutputNode {
        public Attributes {
            inside = sorted(inside);
        }
    }

    /**
     * A set of attributes that a value adds to, of which only an evaluation tells the names.
     *
     * @param inside what is known to be there
     * @param place of the value
     */
    record Open(SortedMap<AttrName, OutputNode> inside, Place place) implements OutputNode {
        public Open {
            inside = sorted(inside);
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.concat(
                    inside.values().stream().flatMap(OutputNode::leaves),
                    Stream.of(new Leaf(OutputKind.Plain.UNKNOWN, place)));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** One for each of the flake's systems. */
    record PerSystem(SortedMap<AttrName, OutputNode> inside) implements OutputNode {
        public PerSystem {
            inside = sorted(inside);
        }
    }

    private static SortedMap<AttrName, OutputNode> sorted(SortedMap<AttrName, OutputNode> nodes) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
    }
}
