package dev.flakegen.dsl;

import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A module written here and generated, {@code modules/nixos/<name>.nix}; as a value, {@code self.nixosModules.<name>}.
 * What is set is its {@code config}: {@code set("services.openssh.enable", true)}.
 *
 * <p>The module {@code default} takes in all others of its kind, and what is said here besides.
 */
public final class ModuleSpec extends FlakeSettableSpec<ModuleSpec> {
    private final ModuleKind kind;
    private final AttrName name;
    private final Place place;
    private final List<Expr> imports = new ArrayList<>();

    ModuleSpec(DefinitionContext context, ModuleKind kind, AttrName name, Place place) {
        super(context);
        this.kind = kind;
        this.name = name;
        this.place = place;
    }

    /** {@code imports = [ … ];}. */
    public ModuleSpec imports(NixValue... modules) {
        imports.addAll(context().values(modules, context().here()));
        return this;
    }

    @Override
    Optional<String> insteadOfSetting(String attribute) {
        return switch (attribute) {
            case "imports" -> Optional.of("call .imports(…)");
            case "config" -> Optional.of("leave out 'config.': what is set is the module's config");
            case "options" -> Optional.of("a module with options is a file of its own: give it with file(…)");
            default -> Optional.empty();
        };
    }

    @Override
    ModuleSpec self() {
        return this;
    }

    @Override
    public Expr expr() {
        return context().refer(new Reference.ToOutput(kind.output(), false, name));
    }

    FlakeModule toModel() {
        return new FlakeModule(kind, name, new FlakeModule.Written(imports, attributes()), place);
    }
}
