package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attributes that were set, as the attribute set that they make. Paths that share their beginning share a set there; a
 * set of one attribute is written as a path: {@code config.allowUnfree = true;}.
 */
final class Assignments {
    private final Node root = new Node(null);

    /** A set, or a value with the line that set it. */
    private static final class Node {
        final @Nullable Assigned assigned;
        final Map<AttrName, Node> children = new LinkedHashMap<>();

        Node(@Nullable Assigned assigned) {
            this.assigned = assigned;
        }
    }

    private record Assigned(Expr value, Place place) {}

    /** Sets an attribute; what is wrong with that, if anything. */
    Optional<Diagnostic> assign(AttrPath path, Expr value, Place place) {
        var node = root;
        for (var key : path.keys().subList(0, path.keys().size() - 1)) {
            node = node.children.computeIfAbsent((AttrName) key, name -> new Node(null));
            if (node.assigned != null) {
                return Optional.of(duplicate(path, node, place));
            }
        }
        var last = (AttrName) path.keys().get(path.keys().size() - 1);
        var there = node.children.get(last);
        if (there != null) {
            return Optional.of(duplicate(path, there, place));
        }
        node.children.put(last, new Node(new Assigned(value, place)));
        return Optional.empty();
    }

    private static Diagnostic duplicate(AttrPath path, Node there, Place place) {
        return Diagnostic.error(DiagnosticCode.DUPLICATE_ATTRIBUTE, "attribute '" + path + "' is set twice")
                .at(place)
                .note("first set at " + firstPlace(there));
    }

    private static Place firstPlace(Node node) {
        return node.assigned != null
                ? node.assigned.place()
                : firstPlace(node.children.values().iterator().next());
    }

    AttrSet attrSet() {
        return attrSet(root);
    }

    private static AttrSet attrSet(Node node) {
        var bindings = new ArrayList<Binding>();
        node.children.forEach((name, child) -> bindings.add(binding(name, child)));
        return new AttrSet(bindings);
    }

    private static Binding binding(AttrName name, Node node) {
        List<AttrKey> keys = new ArrayList<>(List.of(name));
        var end = node;
        while (end.assigned == null && end.children.size() == 1) {
            var only = end.children.entrySet().iterator().next();
            keys.add(only.getKey());
            end = only.getValue();
        }
        return new Binding.Attribute(new AttrPath(keys), end.assigned != null ? end.assigned.value() : attrSet(end));
    }
}
