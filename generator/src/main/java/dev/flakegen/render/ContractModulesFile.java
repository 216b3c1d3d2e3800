package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Expr;
import dev.flakegen.outputs.OutputNode;
import dev.flakegen.outputs.Outputs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/**
 * The model of {@code checks/contract-modules.nix}.
 *
 * @param expected the names of the modules, by output
 * @param open a list of outputs that a value adds to, so that only an evaluation tells all names; none where none is
 */
record ContractModulesFile(AttrSet expected, Optional<Expr> open) {
    static ContractModulesFile of(Collection<KindOfModules> modules, Outputs outputs) {
        var expected = new AttrSetBuilder();
        var open = new ArrayList<Expr>();
        for (var kind : modules) {
            var output = new AttrName(kind.kind().output());
            var node = outputs.byName().get(output);
            var names = node.inside().keySet().stream()
                    .map(name -> Expr.of(name.name()))
                    .toList();
            expected.set(AttrPath.of(output), Expr.list(names));
            if (node instanceof OutputNode.Open) {
                open.add(Expr.of(output.name()));
            }
        }
        return new ContractModulesFile(
                expected.build(), open.isEmpty() ? Optional.empty() : Optional.of(Expr.list(open)));
    }
}
