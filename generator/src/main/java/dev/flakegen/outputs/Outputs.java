package dev.flakegen.outputs;

import dev.flakegen.model.Flake;
import dev.flakegen.nix.AttrName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

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
}
