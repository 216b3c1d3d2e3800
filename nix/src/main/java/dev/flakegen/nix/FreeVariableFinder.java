package dev.flakegen.nix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final List<FreeVariable> free = new ArrayList<>();
    private final List<LetVariable> ofLets = new ArrayList<>();

    /** For each name that is bound, what binds it, from the inside out: a binding of a let, or something else. */
    private final Map<String, Deque<Optional<Binding>>> bound = new HashMap<>();

    private final DeepRecursion recursion = new DeepRecursion();
    private Scope scope = Scope.OUTERMOST;

    FreeVariableFinder(Expr expr) {
        visit(expr);
    }

    List<FreeVariable> free() {
        return free;
    }

    List<LetVariable> ofLets() {
        return ofLets;
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
            inside(names.names(), definitions(let), () -> {
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
        var binders = bound.get(name);
        if (binders == null) {
            free.add(new FreeVariable(name, part, scope));
        } else {
            binders.element().ifPresent(binding -> ofLets.add(new LetVariable(name, part, binding)));
        }
    }

    /** The binding of each name, the first where several make a set. */
    private static Map<String, Binding> definitions(Let let) {
        var definitions = new HashMap<String, Binding>();
        for (var binding : let.bindings()) {
            if (binding instanceof Binding.Inherit inherit) {
                inherit.names().forEach(name -> definitions.putIfAbsent(name.name(), inherit));
            } else if (binding instanceof Binding.Attribute attribute
                    && attribute.path().keys().get(0) instanceof AttrName name) {
                definitions.putIfAbsent(name.name(), attribute);
            }
        }
        return definitions;
    }

    private void lambda(Lambda lambda) {
        var names = new LinkedHashSet<String>();
        if (lambda.parameter() instanceof Parameter.Formals formals) {
            formals.formals().forEach(formal -> names.add(formal.name().name()));
            formals.bound().ifPresent(name -> names.add(name.name()));
            inside(names, Map.of(), () -> {
                formals.formals().forEach(formal -> formal.fallback().ifPresent(this::visit));
                visit(lambda.body());
            });
        } else {
            names.add(((Parameter.Named) lambda.parameter()).name().name());
            inside(names, Map.of(), () -> visit(lambda.body()));
        }
    }

    private void set(SetScope names, List<Binding> bindings) {
        inside(names, () -> bindings(names, bindings));
    }

    private void inside(SetScope set, Runnable step) {
        if (set.recursive()) {
            inside(set.names(), Map.of(), step);
        } else {
            step.run();
        }
    }

    private void inside(Set<String> names, Map<String, Binding> definitions, Runnable step) {
        var around = scope;
        scope = around.binding(names);
        names.forEach(name -> bound.computeIfAbsent(name, key -> new ArrayDeque<>())
                .push(Optional.ofNullable(definitions.get(name))));
        step.run();
        names.forEach(name -> bound.computeIfPresent(name, (key, binders) -> {
            binders.pop();
            return binders.isEmpty() ? null : binders;
        }));
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
        var binders = bound.getOrDefault(name.name(), new ArrayDeque<>());
        int own = set.recursive() ? 1 : 0;
        if (binders.size() == own) {
            var outside = set.recursive() && scope.outer() != null ? scope.outer() : scope;
            free.add(new FreeVariable(name.name(), name, outside));
        } else {
            var outer = binders.stream().skip(own).findFirst().flatMap(binder -> binder);
            outer.ifPresent(binding -> ofLets.add(new LetVariable(name.name(), name, binding)));
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
