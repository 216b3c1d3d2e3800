package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds an attribute set, attribute path by attribute path, in the order given. Paths that share their beginning share
 * a set; a set of one attribute is written as a path: {@code config.allowUnfree = true;}.
 */
public final class AttrSetBuilder {
    private static final Comparator<AttrKey> IN_ORDER = (one, other) -> 0;

    private static final Comparator<AttrKey> BY_NAME = (one, other) -> one instanceof AttrName name
            ? other instanceof AttrName second ? name.compareTo(second) : -1
            : other instanceof AttrName ? 1 : 0;

    private final Node root = new Node(AttrPath.ofNames("root"), null);

    /** A value, or a set; and the path that was first set there or below. */
    private static final class Node {
        final AttrPath first;
        final @Nullable Expr value;
        final Map<AttrKey, Node> children = new LinkedHashMap<>();

        Node(AttrPath first, @Nullable Expr value) {
            this.first = first;
            this.value = value;
        }
    }

    /**
     * Sets an attribute, unless that is impossible.
     *
     * @return the path set before that is in the way: the same one, one above or one below
     */
    public Optional<AttrPath> trySet(AttrPath path, Expr value) {
        var node = root;
        int last = path.keys().size() - 1;
        for (var key : path.keys().subList(0, last)) {
            node = node.children.computeIfAbsent(key, name -> new Node(path, null));
            if (node.value != null) {
                return Optional.of(node.first);
            }
        }
        var there = node.children.putIfAbsent(path.keys().get(last), new Node(path, value));
        return Optional.ofNullable(there).map(other -> other.first);
    }

    /**
     * Sets an attribute.
     *
     * @throws IllegalArgumentException if it is set already
     */
    public AttrSetBuilder set(AttrPath path, Expr value) {
        trySet(path, value).ifPresent(other -> {
            throw new IllegalArgumentException(path + " is set already, as " + other);
        });
        return this;
    }

    /** Sets an attribute of the set itself. */
    public AttrSetBuilder set(String name, Expr value) {
        return set(AttrPath.ofNames(name), value);
    }

    public AttrSet build() {
        return set(root, IN_ORDER);
    }

    /** The same set with the attributes of each level sorted by name, as Nix sorts them; dynamic names come last. */
    public AttrSet sorted() {
        return set(root, BY_NAME);
    }

    private static AttrSet set(Node node, Comparator<AttrKey> order) {
        return new AttrSet(node.children.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(child -> binding(child.getKey(), child.getValue(), order))
                .toList());
    }

    private static Binding binding(AttrKey name, Node node, Comparator<AttrKey> order) {
        List<AttrKey> keys = new ArrayList<>(List.of(name));
        var end = node;
        while (end.value == null && end.children.size() == 1) {
            var only = end.children.entrySet().iterator().next();
            keys.add(only.getKey());
            end = only.getValue();
        }
        return new Binding.Attribute(new AttrPath(keys), end.value != null ? end.value : set(end, order));
    }
}
