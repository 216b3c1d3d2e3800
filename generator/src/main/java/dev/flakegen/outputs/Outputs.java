package dev.flakegen.outputs;

import dev.flakegen.model.Flake;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The outputs of a flake, by name: {@code packages}, {@code overlays}, …
 *
 * @param byName sorted as Nix sorts names
 */
public record Outputs(SortedMap<AttrName, OutputNode> byName) {
    public Outputs {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** Those of a flake that was found valid. */
    public static Outputs of(Flake flake) {
        return new Outputs(new DescribedOutputs(flake).byName());
    }

    /** Those that flakegen makes: without what {@code flake.output(…)} gives. */
    public static Outputs made(Flake flake) {
        return new Outputs(new DescribedOutputs(flake).made());
    }

    /** What stands at a path, or at the longest part of it that leads to something. */
    public Optional<Found> find(List<AttrKey> path) {
        var nodes = byName;
        Optional<Found> found = Optional.empty();
        for (int length = 1; length <= path.size(); length++) {
            var node = path.get(length - 1) instanceof AttrName name ? nodes.get(name) : null;
            if (node == null) {
                break;
            }
            found = Optional.of(new Found(length, node));
            nodes = node.inside();
        }
        return found;
    }

    /**
     * What stands at the beginning of a path.
     *
     * @param names how many names of the path lead there
     */
    public record Found(int names, OutputNode node) {}

    /** Those that {@code nix flake show} lists, no deeper than it looks: one leaf where it says {@code unknown}. */
    public Outputs asNixShows() {
        var shown = new TreeMap<AttrName, OutputNode>();
        byName.forEach((name, node) -> {
            if (!node.isEmpty()) {
                shown.put(name, NixRule.of(name).shown(node));
            }
        });
        return new Outputs(shown);
    }

    /**
     * The systems that there is something for: those of the flake, and those that a path names, as in
     * {@code flake.output("formatter.x86_64-linux", …)}.
     */
    public SortedSet<AttrName> systems(List<AttrName> ofFlake) {
        var systems = new TreeSet<>(ofFlake);
        byName.forEach((name, node) -> {
            if (NixRule.isPerSystem(name)) {
                systems.addAll(node.inside().keySet());
            }
        });
        return systems;
    }

    /**
     * Those that there are on one of the systems, and those that are for all.
     *
     * @param systems all that there are
     */
    public Outputs on(AttrName system, SortedSet<AttrName> systems) {
        var others = new TreeSet<>(systems);
        others.remove(system);
        var left = new TreeMap<AttrName, OutputNode>();
        byName.forEach((name, node) -> left.put(name, NixRule.isPerSystem(name) ? node.without(others) : node));
        return new Outputs(left);
    }
}
