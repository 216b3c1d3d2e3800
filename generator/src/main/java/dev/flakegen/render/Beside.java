package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.Output;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import dev.flakegen.outputs.Outputs;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What {@code flake.output(…)} gives beside what flakegen makes, each as the right side of {@code //}: of an output that
 * is there once, a set; of one that is there for each system, the part of a system.
 *
 * @param modules whole outputs: what flakegen makes, and more
 */
record Beside(
        Optional<Expr> lib,
        Optional<Expr> overlays,
        Optional<Expr> templates,
        Optional<Expr> legacyPackages,
        Optional<Expr> packages,
        Optional<Expr> checks,
        Optional<Expr> devShells,
        List<Entry> modules) {
    /** {@code <path> = <value>;}. */
    record Entry(AttrPath path, Expr value) {}

    static Beside of(Flake flake, Function<Output, Expr> values) {
        var parts = new Parts(flake, values);
        return new Beside(
                parts.once("lib"),
                parts.once("overlays"),
                parts.once("templates"),
                parts.ofSystem("legacyPackages"),
                parts.ofSystem("packages"),
                parts.ofSystem("checks"),
                parts.ofSystem("devShells"),
                parts.modules());
    }

    /** Those that stand by themselves: of outputs that flakegen does not make, and further overlays. */
    static List<Output> others(Flake flake) {
        var made = Outputs.made(flake);
        return flake.outputs().stream()
                .filter(output -> !isMerged(output, made))
                .toList();
    }

    /** Whether modules of this kind are given beside those that flakegen makes. */
    boolean hasModules(AttrName output) {
        return modules.stream().anyMatch(entry -> entry.path().equals(AttrPath.of(output)));
    }

    private static boolean isMerged(Output output, Outputs made) {
        boolean isFurtherOverlay =
                output.root().name().equals("overlays") && output.path().keys().size() > 1;
        return made.byName().containsKey(output.root()) && !isFurtherOverlay;
    }

    /** Collects the outputs of one root. */
    private record Parts(Flake flake, Function<Output, Expr> values) {
        Optional<Expr> once(String root) {
            return set(root);
        }

        List<Entry> modules() {
            return Stream.of(ModuleKind.values())
                    .map(ModuleKind::output)
                    .flatMap(output -> set(output).map(set -> modules(output, set)).stream())
                    .toList();
        }

        private static Entry modules(String output, Expr set) {
            var made = new Variable("modules").attr(output).expr();
            return new Entry(AttrPath.ofNames(output), new BinaryOperation(made, BinaryOperator.UPDATE, set));
        }

        Optional<Expr> ofSystem(String root) {
            return set(root)
                    .map(set -> new Select(
                            set, AttrPath.of(new AttrKey.Dynamic(new Variable("system"))), Optional.of(AttrSet.EMPTY)));
        }

        private Optional<Expr> set(String root) {
            var made = Outputs.made(flake);
            var given = flake.outputs().stream()
                    .filter(output -> output.root().equals(new AttrName(root)) && isMerged(output, made))
                    .toList();
            if (given.isEmpty()) {
                return Optional.empty();
            }
            var set = new AttrSetBuilder();
            for (var output : given) {
                var keys = output.path().keys();
                if (keys.size() == 1) {
                    return Optional.of(operand(values.apply(output)));
                }
                set.set(new AttrPath(keys.subList(1, keys.size())), values.apply(output));
            }
            return Optional.of(set.build());
        }

        /** What can stand to the right of {@code //} as it is. */
        private static Expr operand(Expr value) {
            boolean binds = value instanceof AttrSet
                    || value instanceof Apply
                    || value instanceof Select
                    || value instanceof Variable;
            return binds ? value : new BinaryOperation(AttrSet.EMPTY, BinaryOperator.UPDATE, value);
        }
    }
}
