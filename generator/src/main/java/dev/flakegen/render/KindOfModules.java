package dev.flakegen.render;

import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.nix.AttrName;
import dev.flakegen.outputs.ExportedModules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The modules of one kind: those that are exported, by name, and the files that are generated for some of them. Unless
 * the description gives a value for {@code default}, that is a generated file that takes in all others.
 */
record KindOfModules(ModuleKind kind, List<FlakeModule> exported, List<GeneratedModule> generated) {
    static KindOfModules of(ExportedModules modules, InputNames inputs) {
        var kind = modules.kind();
        var leaves = modules.leaves();
        var generated = new ArrayList<GeneratedModule>();
        for (var leaf : leaves) {
            if (leaf.content() instanceof FlakeModule.Written written) {
                generated.add(GeneratedModule.of(kind, leaf.name(), written, List.of(), List.of(), inputs));
            }
        }
        var aggregate = modules.aggregate();
        if (aggregate.content() instanceof FlakeModule.Written written) {
            generated.add(GeneratedModule.of(kind, aggregate.name(), written, leaves, List.copyOf(generated), inputs));
        }
        return new KindOfModules(kind, modules.all(), generated);
    }

    Map<AttrName, GeneratedModule> generatedByName() {
        return generated.stream().collect(Collectors.toMap(GeneratedModule::name, Function.identity()));
    }

    /** The names that are exported, in order. */
    List<AttrName> names() {
        return exported.stream().map(FlakeModule::name).sorted().toList();
    }
}
