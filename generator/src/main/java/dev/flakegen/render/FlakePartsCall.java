package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.nix.Expr;
import java.util.Optional;

/**
 * {@code flake-parts.lib.mkFlake}, around the outputs.
 *
 * @param input the flake-parts
 * @param systems a list of strings
 * @param hasFlake whether there are outputs that are there once
 * @param hasPerSystem whether there are outputs that are there for each system
 */
record FlakePartsCall(Expr input, Expr systems, boolean hasFlake, boolean hasPerSystem) {
    static Optional<FlakePartsCall> of(Flake flake, FileScope scope) {
        return flake.flakeParts()
                .map(parts -> new FlakePartsCall(
                        scope.input(parts.input()),
                        Expr.list(flake.systems().stream()
                                .map(system -> Expr.of(system.name()))
                                .toList()),
                        hasFlake(flake),
                        hasPerSystem(flake)));
    }

    private static boolean hasFlake(Flake flake) {
        return flake.hasLib()
                || flake.hasOverlay()
                || !flake.modules().isEmpty()
                || flake.hasTemplates()
                || !Beside.others(flake).isEmpty();
    }

    private static boolean hasPerSystem(Flake flake) {
        return flake.hasPackages() || flake.hasChecks() || !flake.shells().isEmpty();
    }
}
