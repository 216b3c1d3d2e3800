package dev.flakegen.dsl;

import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The modules of a flake, by kind. */
final class Modules {
    private final DefinitionContext context;
    private final Map<ModuleKind, Declared<Supplier<FlakeModule>>> byKind = new EnumMap<>(ModuleKind.class);
    private final List<WholeDirectory> directories = new ArrayList<>();

    Modules(DefinitionContext context) {
        this.context = context;
        for (var kind : ModuleKind.values()) {
            byKind.put(kind, new Declared<>(context, DiagnosticCode.DUPLICATE_MODULE, what(kind)));
        }
    }

    /** The method that declares one: {@code nixosModule}. */
    private static String what(ModuleKind kind) {
        return kind.output().substring(0, kind.output().length() - 1);
    }

    NixValue given(ModuleKind kind, String name, NixValue module, Place here) {
        var attrName = context.name("a module", name, here);
        var given = new FlakeModule(kind, attrName, new FlakeModule.Given(context.value(module, here)), here);
        of(kind).add(attrName, () -> given, here);
        return new PlainValue(context.refer(new Reference.ToOutput(kind.output(), false, attrName)));
    }

    ModuleSpec written(ModuleKind kind, String name, Place here) {
        var attrName = context.name("a module", name, here);
        var spec = new ModuleSpec(context, kind, attrName, here);
        of(kind).add(attrName, spec::toModel, here);
        return spec;
    }

    void fromDirectory(ModuleKind kind, String directory, String[] except, Place here) {
        directories.add(context.directory(new WholeDirectory.Modules(kind), directory, except, here));
    }

    private Declared<Supplier<FlakeModule>> of(ModuleKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    List<WholeDirectory> directories() {
        return List.copyOf(directories);
    }

    List<FlakeModule> toModel() {
        return Arrays.stream(ModuleKind.values())
                .flatMap(kind -> of(kind).all().stream())
                .map(Supplier::get)
                .toList();
    }
}
