package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.List;

/**
 * The model of a generated module.
 *
 * @param arguments self and inputs that the file is given; with any, it is a function that makes the module
 * @param takes {@code config}, {@code lib}, {@code pkgs}: what the module takes of these
 * @param settings what it sets
 */
record ModuleFile(List<AttrName> arguments, List<AttrName> takes, Expr imports, List<Setting> settings) {
    /** {@code <path> = <value>;}. */
    record Setting(AttrPath path, Expr value) {
        static Setting of(Binding binding) {
            var attribute = (Binding.Attribute) binding;
            return new Setting(attribute.path(), attribute.value());
        }
    }
}
