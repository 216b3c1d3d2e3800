package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.Collection;

/**
 * The model of {@code checks/contract-modules.nix}.
 *
 * @param expected the names of the modules, by output
 */
record ContractModulesFile(AttrSet expected) {
    static ContractModulesFile of(Collection<KindOfModules> modules) {
        return new ContractModulesFile(
                new AttrSet(modules.stream().map(ContractModulesFile::binding).toList()));
    }

    private static Binding binding(KindOfModules kind) {
        var names = kind.names().stream().map(name -> Expr.of(name.name())).toList();
        return new Binding.Attribute(AttrPath.of(new AttrName(kind.kind().output())), Expr.list(names));
    }
}
