package dev.flakegen.render;

import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The modules of one kind: those that are exported, by name, and the files that are generated for some of them. Unless
 * the description gives a value for {@code default}, that is a generated file that takes in all others.
 */
record KindOfModules(ModuleKind kind, List<FlakeModule> exported, List<GeneratedModule> generated) {
    private static final AttrName DEFAULT = new AttrName("default");

    static KindOfModules of(ModuleKind kind, List<FlakeModule> described, InputNames inputs) {
        var leaves = described.stream().filter(module -> !module.isDefault()).toList();
        var given = described.stream().filter(FlakeModule::isDefault).findFirst();
        var generated = new ArrayList<GeneratedModule>();
        for (var leaf : leaves) {
            if (leaf.content() instanceof FlakeModule.Written written) {
                generated.add(GeneratedModule.of(kind, leaf.name(), written, List.of(), List.of(), inputs));
            }
        }
        var aggregate =
                given.map(FlakeModule::content).orElseGet(() -> new FlakeModule.Written(List.of(), AttrSet.EMPTY));
        if (aggregate instanceof FlakeModule.Written written) {
            generated.add(GeneratedModule.of(kind, DEFAULT, written, leaves, List.copyOf(generated), inputs));
        }
        var place = described.get(0).place();
        var exported = Stream.concat(
                        Stream.of(given.orElseGet(() -> new FlakeModule(kind, DEFAULT, aggregate, place))),
                        leaves.stream())
                .toList();
        return new KindOfModules(kind, exported, generated);
    }

    Optional<GeneratedModule> generated(AttrName name) {
        return generated.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The names that are exported, in order. */
    List<AttrName> names() {
        return exported.stream().map(FlakeModule::name).sorted().toList();
    }
}
