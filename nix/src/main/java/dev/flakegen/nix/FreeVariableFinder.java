package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through an expression and keeps account of the names that are bound where it is. Time grows with the size of the
 * tree, however deep it is.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/language/scope">Nix manual, scoping rules</a>
 */
final class FreeVariableFinder {
    /** No variable, but the place where it stands. */
    private static final String CURRENT_POSITION = "__curPos";

    private final List<FreeVariable> found = new ArrayList<>();
    private final Map<String, Integer> bound = new HashMap<>();
    private final DeepRecursion recursion = new DeepRecursion();
    private Scope scope = Scope.OUTERMOST;

    List<FreeVariable> find(Expr expr) {
        visit(expr);
        return found;
    }

    private void visit(Expr expr) {
        deeper(() -> ofKind(expr));
    }

    private void deeper(Runnable step) {
        recursion.descend(() -> {
            step.run();
            return true;
        });
    }

    private void ofKind(Expr expr) {
        if (expr instanceof Variable variable) {
            if (!variable.name().equals(CURRENT_POSITION)) {
                use(variable.name(), variable);
            }
        } else if (expr instanceof SearchPath path) {
            use("__findFile", path);
            use("__nixPath", path);
        } else if (expr instanceof AttrSet set) {
            set(new SetScope(set.recursive(), set.bindings()), set.bindings());
        } else if (expr instanceof Let let) {
            var names = new SetScope(true, let.bindings());
            inside(names, () -> {
                bindings(names, let.bindings());
                visit(let.body());
            });
        } else if (expr instanceof LegacyLet let) {
            set(new SetScope(true, let.bindings()), let.bindings());
        } else if (expr instanceof Lambda lambda) {
            lambda(lambda);
        } else if (expr instanceof With with) {
            visit(with.set());
            var around = scope;
            scope = around.in(with);
            visit(with.body());
            scope = around;
        } else {
            parts(expr);
        }
    }

    private void parts(Expr expr) {
        for (var part : TreeParts.of(expr)) {
            if (part instanceof Expr inner && inner != expr) { // a placeholder is a part of itself
                visit(inner);
            }
        }
    }

    private void use(String name, Object part) {
        if (!bound.containsKey(name)) {
            found.add(new FreeVariable(name, part, scope));
        }
    }

    private void lambda(Lambda lambda) {
        var names = new LinkedHashSet<String>();
        if (lambda.parameter() instanceof Parameter.Formals formals) {
            formals.formals().forEach(formal -> names.add(formal.name().name()));
            formals.bound().ifPresent(name -> names.add(name.name()));
            inside(names, () -> {
                formals.formals().forEach(formal -> formal.fallback().ifPresent(this::visit));
                visit(lambda.body());
            });
        } else {
            names.add(((Parameter.Named) lambda.parameter()).name().name());
            inside(names, () -> visit(lambda.body()));
        }
    }

    private void set(SetScope names, List<Binding> bindings) {
        inside(names, () -> bindings(names, bindings));
    }

    private void inside(SetScope set, Runnable step) {
        if (set.recursive()) {
            inside(set.names(), step);
        } else {
            step.run();
        }
    }

    private void inside(Set<String> names, Runnable step) {
        var around = scope;
        scope = around.binding(names);
        names.forEach(name -> bound.merge(name, 1, Integer::sum));
        step.run();
        names.forEach(name -> bound.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1));
        scope = around;
    }

    /** Inside of the set, where it is recursive. */
    private void bindings(SetScope set, List<Binding> bindings) {
        for (var binding : bindings) {
            if (binding instanceof Binding.Attribute attribute) {
                attribute(set, attribute.path().keys(), attribute.value());
                continue;
            }
            var inherit = (Binding.Inherit) binding;
            inherit.from().ifPresent(this::visit);
            if (inherit.from().isEmpty()) {
                inherit.names().forEach(name -> inherited(set, name));
            }
        }
    }

    /** {@code inherit x;} takes x from outside of the set, though the set, if it is recursive, binds it too. */
    private void inherited(SetScope set, AttrName name) {
        int bindings = bound.getOrDefault(name.name(), 0);
        if (bindings == (set.recursive() ? 1 : 0)) {
            var outside = set.recursive() && scope.outer() != null ? scope.outer() : scope;
            found.add(new FreeVariable(name.name(), name, outside));
        }
    }

    private void attribute(SetScope set, List<AttrKey> path, Expr value) {
        var key = path.get(0);
        var rest = path.subList(1, path.size());
        if (key instanceof AttrKey.Dynamic dynamic) {
            visit(dynamic.name());
            if (rest.isEmpty()) {
                visit(value);
            } else {
                var only = new Binding.Attribute(new AttrPath(rest), value); // a computed name merges with nothing
                deeper(() -> attribute(new SetScope(false, List.of(only)), rest, value));
            }
        } else if (!rest.isEmpty()) {
            var child = set.child((AttrName) key);
            deeper(() -> inside(child, () -> attribute(child, rest, value)));
        } else if (value instanceof AttrSet literal) {
            var child = set.child((AttrName) key);
            deeper(() -> set(child, literal.bindings()));
        } else {
            visit(value);
        }
    }
}
