package dev.flakegen.render;

import dev.flakegen.nix.Expr;

/** Where no system is at hand. A value that needs one does not pass the validation. */
class FlakeSurroundings implements Surroundings {
    @Override
    public Expr pkgs() {
        throw new IllegalStateException("no package set is at hand here");
    }

    @Override
    public Expr system() {
        throw new IllegalStateException("no system is at hand here");
    }
}
