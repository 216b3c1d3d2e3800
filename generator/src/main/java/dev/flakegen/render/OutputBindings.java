package dev.flakegen.render;

import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outputs that a description gives by their path, in its order. {@code statix} takes a first name that is repeated
 * three times or more for one that should have a set: {@code packages = { … };}, at the place of the first.
 */
final class OutputBindings {
    private static final int MOST_REPETITIONS = 2;

    private record Entry(AttrPath path, Expr value) {}

    private final Map<AttrKey, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Entry> inOrder = new ArrayList<>();

    void add(AttrPath path, Expr value) {
        var entry = new Entry(path, value);
        inOrder.add(entry);
        entries.computeIfAbsent(path.keys().get(0), key -> new ArrayList<>()).add(entry);
    }

    List<Binding> bindings() {
        var bindings = new ArrayList<Binding>();
        for (var entry : inOrder) {
            var sharing = entries.getOrDefault(entry.path().keys().get(0), List.of());
            if (sharing.size() <= MOST_REPETITIONS) {
                bindings.add(Binding.of(entry.path(), entry.value()));
            } else if (sharing.get(0) == entry) {
                var set = new AttrSetBuilder();
                sharing.forEach(other -> set.set(other.path(), other.value()));
                bindings.addAll(set.build().bindings());
            }
        }
        return bindings;
    }
}
