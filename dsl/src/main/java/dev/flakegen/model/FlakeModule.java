package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;
import java.util.List;

/** A module that the flake exports: {@code nixosModules.<name>}. */
public record FlakeModule(ModuleKind kind, AttrName name, Content content, Place place) {
    /** Where the module comes from. */
    public sealed interface Content {}

    /** A file of the project, or any value that is a module. */
    public record Given(Expr module) implements Content {}

    /** A module written in the description, and generated. */
    public record Written(List<Expr> imports, AttrSet config) implements Content {
        public Written {
            imports = List.copyOf(imports);
        }
    }

    /** Whether it is the one that takes the others in. */
    public boolean isDefault() {
        return name.name().equals("default");
    }
}
