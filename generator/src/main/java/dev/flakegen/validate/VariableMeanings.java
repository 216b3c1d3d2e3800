package dev.flakegen.validate;

import dev.flakegen.model.Reference;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.LetVariable;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the variables of an expression stand for, as far as its text shows: what a {@code let} or the description gives
 * them, or what Nix and the place bind. What a function takes may be anything.
 */
final class VariableMeanings {
    private static final Set<String> PACKAGE_SETS = Set.of("final", "pkgs", "prev");

    /** Nobody writes a longer chain of names, unless it goes in a circle. */
    private static final int LONGEST_CHAIN = 10;

    private final Map<Object, FreeVariable> free = new IdentityHashMap<>();
    private final Map<Object, Binding> bound = new IdentityHashMap<>();
    private final Map<String, Expr> arguments;
    private final Optional<VariableMeanings> around;

    private VariableMeanings(Expr expr, Map<String, Expr> arguments, Optional<VariableMeanings> around) {
        FreeVariable.of(expr).forEach(use -> free.put(use.part(), use));
        LetVariable.of(expr).forEach(use -> bound.put(use.part(), use.binding()));
        this.arguments = arguments;
        this.around = around;
    }

    /** Returns the variables' meanings in a value of the description. */
    static VariableMeanings in(Expr value) {
        return new VariableMeanings(value, Map.of(), Optional.empty());
    }

    /** Returns the variables' meanings in a text inside that value. */
    VariableMeanings inside(Snippet snippet) {
        return new VariableMeanings(snippet.code(), snippet.arguments(), Optional.of(this));
    }

    /**
     * An expression, and what its variables stand for.
     *
     * @param expr no variable that is known to stand for another expression
     * @param steps how many variables led here
     */
    record Meaning(Expr expr, VariableMeanings variables, int steps) {
        /** Returns the expression that a part of it stands for. */
        Meaning part(Expr part) {
            return variables.of(part, steps);
        }

        /** Returns whether it is a variable that Nix or the place binds. */
        boolean isGlobal(String name) {
            return expr instanceof Variable variable
                    && variable.name().equals(name)
                    && variables.free.containsKey(expr);
        }

        /** Returns whether it is the package set, or an attribute of it. */
        boolean isOfPackageSet() {
            if (expr instanceof Select select) {
                return part(select.set()).isOfPackageSet();
            }
            return expr instanceof Reference.ToPkgs || PACKAGE_SETS.stream().anyMatch(this::isGlobal);
        }

        /** Returns whether it is a name that nothing binds but a {@code with} of the package set, or of a set in it. */
        boolean isOfWith(String name) {
            if (!isGlobal(name)) {
                return false;
            }
            for (var with : variables.free.get(expr).withs()) {
                var set = part(with.set());
                if (set.isOfPackageSet()) {
                    return true;
                } else if (!set.isGlobal("lib")) {
                    return false; // it may have one too
                }
            }
            return false;
        }
    }

    /** Returns the expression that a part stands for. */
    Meaning of(Expr part) {
        return of(part, 0);
    }

    private Meaning of(Expr part, int steps) {
        var meaning = new Meaning(part, this, steps);
        while (meaning.steps() < LONGEST_CHAIN) {
            var next = meaning.variables().next(meaning.expr(), meaning.steps());
            if (next.isEmpty()) {
                break;
            }
            meaning = next.get();
        }
        return meaning;
    }

    private Optional<Meaning> next(Expr expr, int steps) {
        if (expr instanceof Snippet snippet) {
            return Optional.of(new Meaning(snippet.code(), inside(snippet), steps + 1));
        } else if (expr instanceof Variable variable) {
            return free.containsKey(expr)
                    ? Optional.ofNullable(arguments.get(variable.name()))
                            .map(given -> new Meaning(given, around.orElseThrow(), steps + 1))
                    : Optional.ofNullable(bound.get(expr))
                            .flatMap(binding -> value(binding, new AttrName(variable.name())))
                            .map(value -> new Meaning(value, this, steps + 1));
        }
        return Optional.empty();
    }

    private static Optional<Expr> value(Binding binding, AttrName name) {
        if (binding instanceof Binding.Inherit inherit) {
            return inherit.from().map(set -> new Select(set, AttrPath.of(name)));
        }
        var attribute = (Binding.Attribute) binding;
        boolean whole = attribute.path().keys().size() == 1
                && !(attribute.value() instanceof AttrSet); // which x.b = …; may add to
        return whole ? Optional.of(attribute.value()) : Optional.empty();
    }
}
