package dev.flakegen.render;

import dev.flakegen.model.Reference;
import dev.flakegen.model.Scope;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Lambda;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In the registry: {@code final} is the set that the package becomes part of, {@code prev} the set before, and
 * {@code pkgs} the whole package set, which at the top level is {@code final}. Remembers which of them were used.
 */
final class RegistrySurroundings implements Surroundings {
    private final Set<Optional<AttrName>> sets;
    private final TreeSet<AttrName> used = new TreeSet<>();

    private RegistrySurroundings(Set<Optional<AttrName>> sets) {
        this.sets = sets;
    }

    static RegistrySurroundings ofTopLevel() {
        return new RegistrySurroundings(Set.of(Optional.empty()));
    }

    /**
     * @param scopes that the description has; of some, the packages are in this one too
     */
    static RegistrySurroundings of(Scope scope, List<Scope> scopes) {
        return new RegistrySurroundings(scopes.stream()
                .filter(other -> other.isIn(scope))
                .map(other -> Optional.of(other.name()))
                .collect(Collectors.toSet()));
    }

    Expr finalSet() {
        return use("final");
    }

    Expr prev() {
        return use("prev");
    }

    @Override
    public Expr pkgs() {
        return use(sets.contains(Optional.<AttrName>empty()) ? "final" : "pkgs");
    }

    @Override
    public Expr system() {
        return Surroundings.hostSystem(pkgs());
    }

    @Override
    public Expr pkg(Reference.ToPackage reference) {
        return sets.contains(reference.scope())
                ? Select.of(finalSet(), reference.name())
                : Surroundings.super.pkg(reference);
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
