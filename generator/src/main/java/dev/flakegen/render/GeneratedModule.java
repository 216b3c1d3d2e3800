package dev.flakegen.render;

import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import dev.flakegen.project.ProjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A module file that is generated: {@code modules/nixos/default.nix}, or one that is written in the description. */
record GeneratedModule(AttrName name, String path, ModuleFile model) {
    static GeneratedModule of(
            ModuleKind kind,
            AttrName name,
            FlakeModule.Written written,
            List<FlakeModule> leaves,
            List<GeneratedModule> generatedLeaves,
            InputNames inputs) {
        var path = kind.file(name);
        var scope = new FileScope(path, inputs);
        var surroundings = new ModuleSurroundings();
        var imports = new ArrayList<Expr>();
        var passedOn = new TreeSet<AttrName>();
        for (var leaf : leaves) {
            if (leaf.content() instanceof FlakeModule.Given given) {
                imports.add(scope.resolve(given.module(), surroundings));
            }
        }
        for (var leaf : generatedLeaves) {
            imports.add(leaf.importedFrom(scope));
            passedOn.addAll(leaf.model().arguments());
        }
        imports.addAll(scope.resolve(written.imports(), surroundings));
        var config = scope.resolve(written.config(), surroundings);
        var arguments = new ArrayList<>(scope.arguments());
        passedOn.stream().filter(argument -> !arguments.contains(argument)).forEach(arguments::add);
        return new GeneratedModule(
                name,
                path,
                new ModuleFile(
                        arguments,
                        surroundings.taken(),
                        Expr.list(imports),
                        config.bindings().stream().map(ModuleFile.Setting::of).toList()));
    }

    /** How another file takes it in: by its path; as a function of inputs, if it is one. */
    Expr importedFrom(FileScope scope) {
        boolean isDefault = name.name().equals("default");
        var file = ProjectPath.of(path);
        var expr = scope.path(isDefault ? file.parent().orElseThrow() : file);
        if (model.arguments().isEmpty()) {
            return expr;
        }
        var arguments = new AttrSet(List.of(new Binding.Inherit(Optional.empty(), model.arguments())));
        return Apply.of(new Variable("import"), expr, arguments);
    }
}
