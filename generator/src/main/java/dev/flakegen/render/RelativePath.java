package dev.flakegen.render;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.PathLiteral;

/**
 * A path of the project, relative to the directory of a file.
 *
 * @param base {@code .}, {@code ..}, {@code ../..}
 * @param below names separated by slashes; empty for the base itself
 */
record RelativePath(String base, String below) {
    Expr expr() {
        return PathLiteral.below(base, below);
    }

    /** How a longer path begins: {@code ../hosts/}. */
    String prefix() {
        return base + "/" + (below.isEmpty() ? "" : below + "/");
    }
}
