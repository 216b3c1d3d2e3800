package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import dev.flakegen.outputs.OutputNode;
import dev.flakegen.outputs.Outputs;

/**
 * The model of {@code checks/contract-outputs.nix}.
 *
 * @param expected the names in each output, by system where the output is; null for what is not looked into
 */
record ContractOutputsFile(AttrSet expected) {
    private static final Expr NOT_LOOKED_INTO = new Variable("null");

    static ContractOutputsFile of(Outputs outputs) {
        var expected = new AttrSetBuilder();
        outputs.byName().forEach((output, node) -> {
            if (node instanceof OutputNode.PerSystem systems) {
                systems.inside().forEach((system, inside) -> expected.set(AttrPath.of(output, system), names(inside)));
            } else {
                expected.set(AttrPath.of(output), names(node));
            }
        });
        return new ContractOutputsFile(expected.build());
    }

    /** The names in a set, in order. */
    private static Expr names(OutputNode node) {
        return node instanceof OutputNode.Leaf || node instanceof OutputNode.Open
                ? NOT_LOOKED_INTO
                : Expr.list(node.inside().keySet().stream()
                        .map(AttrName::name)
                        .map(Expr::of)
                        .toList());
    }
}
