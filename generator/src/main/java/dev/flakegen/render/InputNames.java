package dev.flakegen.render;

import dev.flakegen.model.Input;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.List;
import java.util.Set;

/**
 * How inputs are called in generated files: by their own name, an argument of the function that the file is; or as
 * {@code inputs."my.input"} where that name cannot be an argument, or means something else there.
 */
record InputNames(List<AttrName> all) {
    /** Names that generated files bind, and names of Nix that they use. */
    private static final Set<String> TAKEN = Set.of(
            "self",
            "inputs",
            "lib",
            "pkgs",
            "pkgsFor",
            "mkPkgs",
            "mkPkgsUpstream",
            "system",
            "eachSystem",
            "modules",
            "overlay",
            "applied",
            "source",
            "final",
            "prev",
            "args",
            "registry",
            "registryFor",
            "restricted",
            "callAll",
            "oss",
            "contract",
            "scriptCheck",
            "builtins",
            "import",
            "true",
            "false",
            "null",
            "throw",
            "map",
            "toString",
            "config",
            "options");

    InputNames {
        all = List.copyOf(all);
    }

    static InputNames of(List<Input> inputs) {
        return new InputNames(inputs.stream().map(Input::name).toList());
    }

    boolean isArgument(AttrName input) {
        return input.isIdentifier() && !TAKEN.contains(input.name());
    }

    /** Those that are arguments, in the order of their declaration. */
    List<AttrName> arguments() {
        return all.stream().filter(this::isArgument).toList();
    }

    Expr of(AttrName input) {
        return isArgument(input) ? new Variable(input.name()) : Select.of(new Variable("inputs"), input);
    }
}
