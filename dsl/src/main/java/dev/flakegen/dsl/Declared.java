package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The things of one kind that were declared, sorted by name: no order of statements matters. The second of a name is
 * reported and handed back all the same, so that what is called on it works.
 *
 * @param <T> the spec
 */
final class Declared<T> {
    private final DefinitionContext context;
    private final DiagnosticCode duplicate;
    private final String what;
    private final String help;
    private final Map<AttrName, T> specs = new TreeMap<>();
    private final Map<AttrName, Place> places = new HashMap<>();

    /**
     * @param what is declared, as a message names it: {@code package}
     */
    Declared(DefinitionContext context, DiagnosticCode duplicate, String what) {
        this(context, duplicate, what, "give the second one another name, or remove it");
    }

    /**
     * @param help what to do about a second one
     */
    Declared(DefinitionContext context, DiagnosticCode duplicate, String what, String help) {
        this.context = context;
        this.duplicate = duplicate;
        this.what = what;
        this.help = help;
    }

    <S extends T> S add(AttrName name, S spec, Place place) {
        var first = places.putIfAbsent(name, place);
        if (first == null) {
            specs.put(name, spec);
        } else {
            context.report(Diagnostic.error(duplicate, what + " '" + name + "' is declared twice")
                    .at(place)
                    .note("first declared at " + first)
                    .help(help));
        }
        return spec;
    }

    boolean isEmpty() {
        return specs.isEmpty();
    }

    List<T> all() {
        return List.copyOf(specs.values());
    }
}
