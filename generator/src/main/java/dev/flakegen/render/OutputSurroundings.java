package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.Optional;

/** In an output that spells its system out. */
record OutputSurroundings(AttrName name) implements Surroundings {
    @Override
    public Expr pkgs() {
        return Select.of(new Variable("pkgsFor"), name);
    }

    @Override
    public Expr system() {
        return Expr.of(name.name());
    }

    @Override
    public Optional<Expr> variable(String variable) {
        return switch (variable) {
            case "pkgs" -> Optional.of(pkgs());
            case "system" -> Optional.of(system());
            default -> Optional.empty();
        };
    }
}
