package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of an attribute set as Nix has it after parsing: {@code a.b = 1; a = rec { c = 2; };} are one set
 * {@code a}. Whether that is recursive, the first of its definitions decides, however the others are written.
 */
final class SetScope {
    private final boolean recursive;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<AttrName, List<Binding.Attribute>> definitions = new HashMap<>();
    private final Map<AttrName, SetScope> children = new HashMap<>();

    SetScope(boolean recursive, List<Binding> bindings) {
        this.recursive = recursive;
        for (var binding : bindings) {
            if (binding instanceof Binding.Inherit inherit) {
                inherit.names().forEach(name -> names.add(name.name()));
            } else if (binding instanceof Binding.Attribute attribute
                    && attribute.path().keys().get(0) instanceof AttrName name) {
                names.add(name.name());
                definitions.computeIfAbsent(name, key -> new ArrayList<>()).add(attribute);
            }
        }
    }

    /** Whether the attributes see each other. */
    boolean recursive() {
        return recursive;
    }

    /** The attributes whose names are written out. */
    Set<String> names() {
        return names;
    }

    /** The set that all definitions of an attribute make together, one of them being a set or a longer path. */
    SetScope child(AttrName name) {
        return children.computeIfAbsent(name, key -> merged(definitions.getOrDefault(key, List.of())));
    }

    private static SetScope merged(List<Binding.Attribute> definitions) {
        boolean recursive = !definitions.isEmpty() && isRecursiveLiteral(definitions.get(0));
        var bindings = new ArrayList<Binding>();
        for (var definition : definitions) {
            var keys = definition.path().keys();
            if (keys.size() > 1) {
                bindings.add(new Binding.Attribute(new AttrPath(keys.subList(1, keys.size())), definition.value()));
            } else if (definition.value() instanceof AttrSet literal) {
                bindings.addAll(literal.bindings());
            }
        }
        return new SetScope(recursive, bindings);
    }

    private static boolean isRecursiveLiteral(Binding.Attribute definition) {
        return definition.path().keys().size() == 1
                && definition.value() instanceof AttrSet literal
                && literal.recursive();
    }
}
