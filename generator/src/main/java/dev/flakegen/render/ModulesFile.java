package dev.flakegen.render;

import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The model of {@code modules/default.nix}.
 *
 * @param arguments self and inputs that it is given
 */
record ModulesFile(List<AttrName> arguments, List<Kind> kinds) {
    static final String PATH = "modules/default.nix";

    /**
     * The modules of one kind.
     *
     * @param output {@code nixosModules}
     */
    record Kind(AttrName output, List<Module> modules) {}

    /**
     * A module that is exported. One from a file is wrapped: Nix 2.8 takes no path for a module, the module system wants
     * the path to name the file in its errors, and the class makes a module of another kind an error. So is one that uses
     * what a module takes.
     *
     * @param takes {@code config}, {@code lib}, {@code pkgs}: what the wrapping module takes of these
     * @param imports the list of one module, where it is wrapped
     * @param plain {@code <name> = <module>;}, where it is exported as it is
     */
    record Module(
            AttrName name, List<AttrName> takes, Expr moduleClass, Optional<Expr> imports, Optional<Binding> plain) {}

    static ModulesFile of(Collection<KindOfModules> kinds, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var passedOn = new TreeSet<AttrName>();
        var models = new ArrayList<Kind>();
        for (var kind : kinds) {
            var modules = new ArrayList<Module>();
            var generated = kind.generatedByName();
            for (var module : kind.exported()) {
                var file = generated.get(module.name());
                modules.add(file == null ? given(module, scope) : generated(file, module.kind(), scope));
            }
            kind.generated().forEach(file -> passedOn.addAll(file.model().arguments()));
            models.add(new Kind(new AttrName(kind.kind().output()), modules));
        }
        var arguments = new ArrayList<>(scope.arguments());
        passedOn.stream().filter(name -> !arguments.contains(name)).forEach(arguments::add);
        return new ModulesFile(arguments, models);
    }

    private static Module generated(GeneratedModule file, ModuleKind kind, FileScope scope) {
        return new Module(
                file.name(),
                List.of(),
                moduleClass(kind),
                Optional.of(listOf(file.importedFrom(scope))),
                Optional.empty());
    }

    private static Module given(FlakeModule module, FileScope scope) {
        var value = ((FlakeModule.Given) module.content()).module();
        var surroundings = new ModuleSurroundings();
        var resolved = scope.resolve(value, surroundings);
        boolean wrapped =
                value instanceof Reference.ToFile || !surroundings.taken().isEmpty();
        return new Module(
                module.name(),
                surroundings.taken(),
                moduleClass(module.kind()),
                wrapped ? Optional.of(listOf(resolved)) : Optional.empty(),
                wrapped ? Optional.empty() : Optional.of(Binding.of(AttrPath.of(module.name()), resolved)));
    }

    private static Expr listOf(Expr only) {
        return Expr.list(List.of(only));
    }

    private static Expr moduleClass(ModuleKind kind) {
        return Expr.of(kind.moduleClass());
    }
}
