package dev.flakegen.render;

import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.Optional;
import java.util.TreeSet;

/**
 * In the registry: {@code final} is the set that the package becomes part of, {@code prev} the set before, and
 * {@code pkgs} the whole package set, which at the top level is {@code final}. Remembers which of them were used.
 */
final class RegistrySurroundings implements Surroundings {
    private final Optional<AttrName> scope;
    private final TreeSet<AttrName> used = new TreeSet<>();

    /**
     * @param scope the scope that the package is in; none at the top level
     */
    RegistrySurroundings(Optional<AttrName> scope) {
        this.scope = scope;
    }

    Expr finalSet() {
        return use("final");
    }

    Expr prev() {
        return use("prev");
    }

    @Override
    public Expr pkgs() {
        return use(scope.isPresent() ? "pkgs" : "final");
    }

    @Override
    public Expr system() {
        return Surroundings.hostSystem(pkgs());
    }

    @Override
    public Expr pkg(Reference.ToPackage reference) {
        boolean sameSet = reference.scope().equals(scope);
        return sameSet ? Select.of(finalSet(), reference.name()) : Surroundings.super.pkg(reference);
    }

    @Override
    public Optional<Expr> variable(String name) {
        return switch (name) {
            case "final" -> Optional.of(finalSet());
            case "prev" -> Optional.of(prev());
            case "lib" -> Optional.of(Select.of(pkgs(), new AttrName("lib")));
            default -> Optional.empty();
        };
    }

    private Expr use(String name) {
        used.add(new AttrName(name));
        return new Variable(name);
    }

    /** A function of what was used. */
    Expr function(Expr body) {
        return Lambda.ofSet(used.stream().toList(), true, body);
    }
}
