package dev.flakegen.nix.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that a set has so far, to find one that is defined twice. Attribute paths that begin alike, and sets
 * written out, become one set: {@code a.b = 1; a = { c = 2; };} is fine, {@code a.b = 1; a.b = 2;} is not.
 */
final class DefinedAttributes {
    private final Map<String, Definition> names = new LinkedHashMap<>();

    /** An attribute: where it is defined, and its attributes if it is a set that can be added to. */
    private static final class Definition {
        final Syntax place;
        final @Nullable Syntax value;
        private @Nullable DefinedAttributes set;

        Definition(Syntax place, @Nullable Syntax value, @Nullable DefinedAttributes set) {
            this.place = place;
            this.value = value;
            this.set = set;
        }

        @Nullable
        DefinedAttributes set() {
            if (set == null && value != null) {
                set = ofLiteral(value);
            }
            return set;
        }
    }

    private static @Nullable DefinedAttributes ofLiteral(Syntax value) {
        var inner = value;
        while (inner.is(NodeKind.PARENTHESES)) {
            inner = ((Node) inner).child(1);
        }
        if (!inner.is(NodeKind.ATTR_SET)) {
            return null;
        }
        var set = new DefinedAttributes();
        ((Node) inner).children().forEach(child -> {
            if (child instanceof Node binding) {
                set.add(binding);
            }
        });
        return set;
    }

    void add(Node binding) {
        if (binding.is(NodeKind.BINDING)) {
            addAttribute(binding.node(0), binding.child(2));
            return;
        }
        for (var name : binding.children().subList(1, binding.size() - 1)) {
            if (!name.is(NodeKind.PARENTHESES)) {
                addInherited(StaticName.of(name).orElseThrow(), name);
            }
        }
    }

    private void addInherited(String name, Syntax place) {
        var there = names.putIfAbsent(name, new Definition(place, null, null));
        if (there != null) {
            throw duplicate(place, there, List.of(name));
        }
    }

    private void addAttribute(Node path, Syntax value) {
        var set = this;
        var before = new ArrayList<String>();
        for (int i = 0; i + 2 < path.size(); i += 2) {
            var name = StaticName.of(path.child(i));
            before.add(name.orElse("${…}"));
            if (name.isEmpty()) {
                set = new DefinedAttributes();
                continue;
            }
            var there =
                    set.names.computeIfAbsent(name.get(), key -> new Definition(path, null, new DefinedAttributes()));
            set = there.set();
            if (set == null) {
                throw duplicate(path, there, before);
            }
        }
        var last = StaticName.of(path.child(path.size() - 1));
        if (last.isPresent()) {
            set.define(last.get(), new Definition(path, value, null), before);
        }
    }

    private void define(String name, Definition definition, List<String> before) {
        var there = names.putIfAbsent(name, definition);
        if (there == null) {
            return;
        }
        var path = new ArrayList<>(before);
        path.add(name);
        var set = there.set();
        var more = definition.set();
        if (set == null || more == null) {
            throw duplicate(definition.place, there, path);
        }
        var order = new LinkedHashSet<>(set.names.keySet()); // of several, the one that was defined first is reported
        order.retainAll(more.names.keySet());
        order.addAll(more.names.keySet());
        order.forEach(inner -> set.define(inner, more.names.get(inner), path));
    }

    private static SyntaxFailure duplicate(Syntax place, Definition first, List<String> path) {
        return SyntaxFailure.duplicate(
                place, first.place, "the attribute '" + String.join(".", path) + "' is defined twice");
    }
}
