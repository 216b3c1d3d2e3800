package dev.flakegen.render;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import java.util.Optional;

/** Where {@code pkgs} and {@code system} are variables, as in {@code devShells}. Remembers whether the system was used. */
class SystemSurroundings implements Surroundings {
    private boolean usesSystem;

    @Override
    public Expr pkgs() {
        return new Variable("pkgs");
    }

    @Override
    public Expr system() {
        usesSystem = true;
        return new Variable("system");
    }

    boolean usesSystem() {
        return usesSystem;
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
