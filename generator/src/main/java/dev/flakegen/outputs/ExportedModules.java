package dev.flakegen.outputs;

import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The modules of one kind.
 *
 * @param aggregate {@code default}; where the description has none, one that takes in all others, at the place of the
 *     first in the description
 * @param leaves all others
 */
public record ExportedModules(ModuleKind kind, FlakeModule aggregate, List<FlakeModule> leaves) {
    private static final AttrName DEFAULT = new AttrName("default");

    public ExportedModules {
        leaves = List.copyOf(leaves);
    }

    /** Those of every kind that the description names. */
    public static List<ExportedModules> of(Flake flake) {
        var kinds = new ArrayList<ExportedModules>();
        for (var kind : ModuleKind.values()) {
            var described = flake.modules().stream()
                    .filter(module -> module.kind() == kind)
                    .toList();
            if (!described.isEmpty()) {
                kinds.add(of(kind, described));
            }
        }
        return kinds;
    }

    private static ExportedModules of(ModuleKind kind, List<FlakeModule> described) {
        var leaves = described.stream().filter(module -> !module.isDefault()).toList();
        var aggregate = described.stream()
                .filter(FlakeModule::isDefault)
                .findFirst()
                .orElseGet(() -> {
                    var empty = new FlakeModule.Written(List.of(), AttrSet.EMPTY);
                    var first = leaves.stream().map(FlakeModule::place).min(Comparator.naturalOrder());
                    return new FlakeModule(kind, DEFAULT, empty, first.orElseThrow());
                });
        return new ExportedModules(kind, aggregate, leaves);
    }

    /** The aggregate, then the others. */
    public List<FlakeModule> all() {
        return Stream.concat(Stream.of(aggregate), leaves.stream()).toList();
    }
}
