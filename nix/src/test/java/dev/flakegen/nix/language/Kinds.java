package dev.flakegen.nix.language;

import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Placeholder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The kinds of things that trees are made of: each record of the tree, and of each what it may have or not:
 * {@code Select}, {@code Select.fallback present}, {@code AttrSet.recursive true}, {@code BinaryOperation.operator ADD}.
 */
final class Kinds {
    private static final String PRESENT = " present";
    private static final String ABSENT = " absent";

    private final Set<String> found = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Kinds() {}

    /** All kinds that there are. */
    static Set<String> all() {
        var kinds = new Kinds();
        kinds.addType(Expr.class);
        return kinds.found;
    }

    /** The kinds that occur in a tree. */
    static Set<String> in(Expr tree) {
        var kinds = new Kinds();
        kinds.addPart(tree);
        return kinds.found;
    }

    private void addType(Type type) {
        if (type instanceof ParameterizedType list) {
            addType(list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> named && seen.add(named)) {
            if (named.isRecord()) {
                addRecord(named);
            } else if (named.isSealed()) {
                for (var permitted : named.getPermittedSubclasses()) {
                    addType(permitted);
                }
            }
        }
    }

    private void addRecord(Class<?> type) {
        if (Placeholder.class.isAssignableFrom(type)) {
            return;
        }
        found.add(name(type));
        for (var component : type.getRecordComponents()) {
            var part = name(type) + "." + component.getName();
            var partType = component.getType();
            if (partType == Optional.class) {
                found.addAll(Set.of(part + PRESENT, part + ABSENT));
            } else if (partType == boolean.class) {
                found.addAll(Set.of(part + " true", part + " false"));
            } else if (partType.isEnum()) {
                for (var constant : partType.getEnumConstants()) {
                    found.add(part + " " + constant);
                }
            }
            addType(component.getGenericType());
        }
    }

    private void addPart(Object part) {
        if (part instanceof Collection<?> parts) {
            parts.forEach(this::addPart);
        } else if (part instanceof Record node) {
            found.add(name(node.getClass()));
            for (var component : node.getClass().getRecordComponents()) {
                addComponent(name(node.getClass()) + "." + component.getName(), value(component, node));
            }
        }
    }

    private void addComponent(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            found.add(name + (optional.isPresent() ? PRESENT : ABSENT));
            optional.ifPresent(this::addPart);
        } else if (value instanceof Boolean || value instanceof Enum<?>) {
            found.add(name + " " + value);
        } else {
            addPart(value);
        }
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code AttrKey.Dynamic}. */
    private static String name(Class<?> type) {
        return type.isMemberClass()
                ? name(type.getDeclaringClass()) + "." + type.getSimpleName()
                : type.getSimpleName();
    }
}
