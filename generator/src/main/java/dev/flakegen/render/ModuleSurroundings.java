package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Variable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** In a module, which takes {@code config}, {@code lib} and {@code pkgs}. Remembers which of them were used. */
final class ModuleSurroundings implements Surroundings {
    private final TreeSet<AttrName> used = new TreeSet<>();

    @Override
    public Expr pkgs() {
        return take("pkgs");
    }

    @Override
    public Expr system() {
        return Surroundings.hostSystem(pkgs());
    }

    @Override
    public Optional<Expr> variable(String name) {
        return switch (name) {
            case "config", "lib", "pkgs" -> Optional.of(take(name));
            default -> Optional.empty();
        };
    }

    private Expr take(String name) {
        used.add(new AttrName(name));
        return new Variable(name);
    }

    /** What the module has to take. */
    List<AttrName> taken() {
        return List.copyOf(used);
    }
}
