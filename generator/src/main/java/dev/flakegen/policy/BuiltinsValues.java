package dev.flakegen.policy;

import dev.flakegen.nix.Assert;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.DeepRecursion;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.If;
import dev.flakegen.nix.Let;
import dev.flakegen.nix.LetVariable;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import dev.flakegen.nix.With;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of an expression have Nix's {@code builtins} for a value, or may have: the variable, unless something else
 * binds that name; what a {@code let} calls otherwise, {@code let b = builtins; in b}; and what comes out as one of
 * them, {@code if x then builtins else y}, {@code builtins // x}, {@code builtins.builtins}.
 *
 * <p>A part may be {@code builtins} if a part that its value can come from may be. Definitions can go in circles, so the
 * question is put to all parts of a circle at once, by Tarjan's algorithm for strongly connected components, in linear
 * time.
 *
 * @see <a href="https://doi.org/10.1137/0201010">Tarjan, Depth-first search and linear graph algorithms</a>
 */
final class BuiltinsValues {
    private static final AttrName BUILTINS = new AttrName("builtins");

    /** Parts that name a variable which nothing binds: its name. */
    private final Map<Object, String> free = new IdentityHashMap<>();

    /** Parts that name a variable of a let: what binds it. */
    private final Map<Object, LetVariable> ofLets = new IdentityHashMap<>();

    private final Map<Binding.Inherit, Map<String, AttrName>> inherited = new IdentityHashMap<>();

    private final Map<Object, Boolean> known = new IdentityHashMap<>();
    private final Map<Object, Integer> order = new IdentityHashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private final Set<Object> seeds = Collections.newSetFromMap(new IdentityHashMap<>());
    private final DeepRecursion recursion = new DeepRecursion();

    BuiltinsValues(Expr expr) {
        FreeVariable.of(expr).forEach(use -> free.put(use.part(), use.name()));
        LetVariable.of(expr).forEach(use -> ofLets.put(use.part(), use));
    }

    /** Whether a part names a variable of that name, and nothing but Nix itself, or a {@code with}, binds it. */
    boolean isFree(Object part, String name) {
        return name.equals(free.get(part));
    }

    /**
     * Whether the value may be {@code builtins}.
     *
     * @param part an expression, or the name in {@code inherit x;}
     */
    boolean contains(Object part) {
        if (!known.containsKey(part)) {
            explore(part);
        }
        return known.get(part);
    }

    /**
     * Finds out about a part, and those that it depends on.
     *
     * @return the place in the order of the first part of the circle that it is in; at that one the circle is known
     */
    private int explore(Object part) {
        int place = order.size();
        int first = place;
        order.put(part, place);
        open.push(part);
        if (isFree(part, BUILTINS.name())) {
            seeds.add(part);
        }
        for (var source : sources(part)) {
            if (!order.containsKey(source)) {
                first = Math.min(first, recursion.descend(() -> explore(source)));
            } else if (!known.containsKey(source)) {
                first = Math.min(first, order.get(source));
            }
            if (known.getOrDefault(source, false)) {
                seeds.add(part);
            }
        }
        if (first == place) {
            close(part);
        }
        return first;
    }

    private void close(Object first) {
        var circle = new ArrayList<Object>();
        do {
            circle.add(open.pop());
        } while (circle.get(circle.size() - 1) != first);
        boolean any = circle.stream().anyMatch(seeds::contains);
        circle.forEach(part -> known.put(part, any));
    }

    /** The parts that the value of a part can come from. */
    private List<Object> sources(Object part) {
        if (part instanceof Variable || part instanceof AttrName) {
            var use = ofLets.get(part);
            return use == null ? List.of() : definition(use);
        } else if (part instanceof Select select) {
            var sources = new ArrayList<Object>();
            select.fallback().ifPresent(sources::add);
            if (select.path().keys().stream().allMatch(BUILTINS::equals)) { // it is one of its own attributes
                sources.add(select.set());
            }
            return sources;
        } else if (part instanceof If choice) {
            return List.of(choice.consequence(), choice.alternative());
        } else if (part instanceof Let let) {
            return List.of(let.body());
        } else if (part instanceof With with) {
            return List.of(with.body());
        } else if (part instanceof Assert assertion) {
            return List.of(assertion.body());
        }
        return part instanceof BinaryOperation operation && operation.operator() == BinaryOperator.UPDATE
                ? List.of(operation.left(), operation.right())
                : List.of();
    }

    private List<Object> definition(LetVariable use) {
        if (use.binding() instanceof Binding.Attribute attribute) {
            return attribute.path().keys().size() == 1 ? List.of(attribute.value()) : List.of();
        }
        var inherit = (Binding.Inherit) use.binding();
        if (inherit.from().isPresent()) {
            return use.name().equals(BUILTINS.name()) ? List.of(inherit.from().get()) : List.of();
        }
        var names = inherited.computeIfAbsent(inherit, BuiltinsValues::byName);
        return List.of(names.get(use.name()));
    }

    private static Map<String, AttrName> byName(Binding.Inherit inherit) {
        var names = new HashMap<String, AttrName>();
        inherit.names().forEach(name -> names.put(name.name(), name));
        return names;
    }
}
