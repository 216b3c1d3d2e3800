package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Input;
import dev.flakegen.model.Pkgs;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.GlobalVariables;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How inputs are called in generated files: by their own name, an argument of the function that the file is; or as
 * {@code inputs."my.input"} where that name cannot be an argument, or means something else there.
 *
 * @param pkgs whose constructor says where {@code lib} is taken from, if that is known
 */
record InputNames(List<AttrName> all, Optional<Pkgs> pkgs) {
    /** Names that generated files bind where a value can stand, and that modules take. */
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
            "config",
            "options",
            "_");

    InputNames {
        all = List.copyOf(all);
    }

    static InputNames of(Flake flake) {
        return new InputNames(flake.inputs().stream().map(Input::name).toList(), flake.pkgs());
    }

    /**
     * Returns whether an input can be an argument. Nix takes each argument of {@code outputs} for a flake reference, declared or
     * not, so that one that is no flake ID, {@code _tool}, makes it refuse the whole flake.
     */
    boolean isArgument(AttrName input) {
        return FlakeReference.isFlakeId(input.name())
                && input.isIdentifier()
                && !TAKEN.contains(input.name())
                && !GlobalVariables.contains(input.name());
    }

    /** Returns whether generated files may bind a name, so that Nix text which means another thing would see that. */
    boolean mayBeBound(String name) {
        return TAKEN.contains(name) || arguments().contains(new AttrName(name));
    }

    /** Those that are arguments, in the order of their declaration. */
    List<AttrName> arguments() {
        return all.stream().filter(this::isArgument).toList();
    }

    Expr of(AttrName input) {
        return isArgument(input) ? new Variable(input.name()) : Select.of(new Variable("inputs"), input);
    }
}
