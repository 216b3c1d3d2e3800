package dev.flakegen.nix.language;

import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An attribute set as Nix has it after parsing: paths have become sets within sets, and sets that define one attribute
 * have become one. Whether that is recursive, the first of them decides.
 */
final class MergedSet {
    /** What an attribute is. */
    private sealed interface Value {
        record Plain(Expr expr) implements Value {}

        record Nested(MergedSet set) implements Value {}

        record Inherited() implements Value {}

        /** Inherited from one of the {@link #sources}. */
        record From(int source) implements Value {}
    }

    private record Computed(AttrKey.Dynamic name, Value value) {}

    private final boolean recursive;
    private final SortedMap<AttrName, Value> values = new TreeMap<>();
    private final List<Expr> sources = new ArrayList<>();
    private final List<Computed> computed = new ArrayList<>();

    MergedSet(boolean recursive, List<Binding> bindings) {
        this.recursive = recursive;
        bindings.forEach(this::add);
    }

    static MergedSet of(AttrSet set) {
        return new MergedSet(set.recursive(), set.bindings());
    }

    private void add(Binding binding) {
        if (binding instanceof Binding.Attribute attribute) {
            add(attribute.path(), attribute.value());
            return;
        }
        var inherit = (Binding.Inherit) binding;
        inherit.from().ifPresent(sources::add);
        var value = inherit.from().isPresent() ? new Value.From(sources.size() - 1) : new Value.Inherited();
        inherit.names().forEach(name -> define(name, value));
    }

    private void add(AttrPath path, Expr expr) {
        var set = this;
        int last = path.keys().size() - 1;
        for (var key : path.keys().subList(0, last)) {
            set = set.nested(key);
        }
        var value = expr instanceof AttrSet literal ? new Value.Nested(of(literal)) : new Value.Plain(expr);
        set.define(path.keys().get(last), value);
    }

    private MergedSet nested(AttrKey key) {
        if (key instanceof AttrName name && values.get(name) instanceof Value.Nested there) {
            return there.set();
        }
        var set = new MergedSet(false, List.of());
        define(key, new Value.Nested(set));
        return set;
    }

    private void define(AttrKey key, Value value) {
        if (key instanceof AttrKey.Dynamic dynamic) {
            computed.add(new Computed(dynamic, value));
            return;
        }
        var name = (AttrName) key;
        var there = values.putIfAbsent(name, value);
        if (there instanceof Value.Nested set && value instanceof Value.Nested more) {
            set.set().merge(more.set());
        } else if (there != null) {
            throw new IllegalArgumentException("defined twice: " + name);
        }
    }

    private void merge(MergedSet more) {
        int before = sources.size();
        sources.addAll(more.sources);
        more.values.forEach((name, value) ->
                define(name, value instanceof Value.From from ? new Value.From(before + from.source()) : value));
        computed.addAll(more.computed);
    }

    String form(ParseForm form) {
        return (recursive ? "rec { " : "{ ") + bindings(form) + "}";
    }

    /** The bindings, with a blank after each. */
    String bindings(ParseForm form) {
        var out = new StringBuilder();
        inherit(out, "inherit", new Value.Inherited());
        for (int i = 0; i < sources.size(); i++) {
            inherit(out, "inherit (" + form.form(sources.get(i)) + ")", new Value.From(i));
        }
        values.forEach((name, value) -> bind(out, Literals.ofName(name.name()), value, form));
        computed.forEach(one -> bind(out, form.computed(one.name()), one.value(), form));
        return out.toString();
    }

    private void inherit(StringBuilder out, String keyword, Value wanted) {
        var names = new StringBuilder();
        values.forEach((name, value) -> {
            if (value.equals(wanted)) {
                names.append(' ').append(Literals.ofName(name.name()));
            }
        });
        if (!names.isEmpty()) {
            out.append(keyword).append(names).append("; ");
        }
    }

    private static void bind(StringBuilder out, String name, Value value, ParseForm form) {
        if (value instanceof Value.Plain plain) {
            out.append(name).append(" = ").append(form.form(plain.expr())).append("; ");
        } else if (value instanceof Value.Nested nested) {
            out.append(name).append(" = ").append(nested.set().form(form)).append("; ");
        }
    }
}
