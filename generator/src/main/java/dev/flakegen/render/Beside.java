package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.Output;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
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
 * @param overlayBindings overlays whose names are known: they stand in the set that {@code default} is in
 * @param modules whole outputs: what flakegen makes, and more
 */
record Beside(
        Optional<Operand> lib,
        List<Binding> overlayBindings,
        Optional<Operand> overlays,
        Optional<Operand> templates,
        Optional<Operand> legacyPackages,
        Optional<Operand> packages,
        Optional<Operand> checks,
        Optional<Operand> devShells,
        List<Entry> modules) {
    /** The right side of {@code //}. */
    record Operand(Expr expr) {}

    /** {@code <path> = <value>;}. */
    record Entry(AttrPath path, Expr value) {}

    static Beside of(Flake flake, Function<Output, Expr> values) {
        var parts = new Parts(flake, values);
        var overlays = parts.set("overlays");
        return new Beside(
                parts.once("lib"),
                overlays.filter(Beside::isPlain)
                        .map(set -> ((AttrSet) set).bindings())
                        .orElse(List.of()),
                overlays.filter(set -> !isPlain(set)).map(Operand::new),
                parts.once("templates"),
                parts.ofSystem("legacyPackages"),
                parts.ofSystem("packages"),
                parts.ofSystem("checks"),
                parts.ofSystem("devShells"),
                parts.modules());
    }

    private static boolean isPlain(Expr expr) {
        return expr instanceof AttrSet set && !set.recursive();
    }

    /** Returns the given outputs that flakegen does not make itself. */
    static List<Output> others(Flake flake) {
        var made = Outputs.made(flake);
        return flake.outputs().stream()
                .filter(output -> !made.byName().containsKey(output.root()))
                .toList();
    }

    /** Returns whether modules of this kind are given beside those that flakegen makes. */
    boolean hasModules(AttrName output) {
        return modules.stream().anyMatch(entry -> entry.path().equals(AttrPath.of(output)));
    }

    /** Collects the outputs of one root. */
    private record Parts(Flake flake, Function<Output, Expr> values) {
        Optional<Operand> once(String root) {
            return set(root).map(Operand::new);
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

        Optional<Operand> ofSystem(String root) {
            return set(root)
                    .map(set -> new Operand(new Select(
                            set,
                            AttrPath.of(new AttrKey.Dynamic(new Variable("system"))),
                            Optional.of(AttrSet.EMPTY))));
        }

        private Optional<Expr> set(String root) {
            var name = new AttrName(root);
            var given = flake.outputs().stream()
                    .filter(output -> output.root().equals(name))
                    .toList();
            if (given.isEmpty() || !Outputs.made(flake).byName().containsKey(name)) {
                return Optional.empty();
            }
            var set = new AttrSetBuilder();
            for (var output : given) {
                var keys = output.path().keys();
                if (keys.size() == 1) {
                    return Optional.of(values.apply(output));
                }
                set.set(new AttrPath(keys.subList(1, keys.size())), values.apply(output));
            }
            return Optional.of(set.build());
        }
    }
}
