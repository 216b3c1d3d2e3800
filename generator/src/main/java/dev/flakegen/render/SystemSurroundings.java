package dev.flakegen.render;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import java.util.Optional;

/** Where {@code pkgs} and {@code system} are variables, as in {@code devShells}. Remembers which of them was used. */
class SystemSurroundings implements Surroundings {
    private SystemVariables used = SystemVariables.NONE;

    @Override
    public Expr pkgs() {
        used = used.withPkgsIf(true);
        return new Variable("pkgs");
    }

    @Override
    public Expr system() {
        used = used.withSystemIf(true);
        return new Variable("system");
    }

    SystemVariables used() {
        return used;
    }

    /** The library of nixpkgs, where a variable is bound to it. */
    Expr lib() {
        used = used.withLibIf(true);
        return new Variable("lib");
    }

    @Override
    public Optional<Expr> variable(String name) {
        return switch (name) {
            case "pkgs" -> Optional.of(pkgs());
            case "system" -> Optional.of(system());
            default -> Optional.empty();
        };
    }
}
