package dev.flakegen.listing;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts what stands in directories among what is declared by itself, sorted by name. A name that is
 * declared both ways is as it is declared by itself, if that is the very file, and a mistake otherwise.
 *
 * @param <T> a package, or a module
 */
final class Merge<T> {
    private final Members<T> members;
    private final List<Diagnostic> diagnostics;

    /**
     * @param diagnostics where what is wrong is added
     */
    Merge(Members<T> members, List<Diagnostic> diagnostics) {
        this.members = members;
        this.diagnostics = diagnostics;
    }

    /**
     * The members of one set.
     *
     * @param listed of all directories of the set
     */
    List<T> of(List<T> declared, List<Listed> listed) {
        var byName = declared.stream().collect(Collectors.toMap(members::name, Function.identity(), (one, two) -> one));
        var first = new HashMap<AttrName, Listed>();
        var all = new ArrayList<>(declared);
        for (var one : listed) {
            if (isNew(one, byName, first)) {
                all.add(members.declare(one));
            }
        }
        all.sort(Comparator.comparing(members::name));
        return all;
    }

    private boolean isNew(Listed listed, Map<AttrName, T> declared, Map<AttrName, Listed> listedBefore) {
        var itself = declared.get(listed.name());
        if (itself != null) {
            if (members.path(itself).filter(listed::isAt).isEmpty()) {
                diagnostics.add(declaredToo(listed, itself));
            }
            return false;
        }
        var other = listedBefore.putIfAbsent(listed.name(), listed);
        if (other != null) {
            diagnostics.add(inTwo(listed, other));
        }
        return other == null;
    }

    private Diagnostic declaredToo(Listed listed, T itself) {
        var words = Words.of(listed.from().members());
        return Diagnostic.error(words.duplicate(), words.one() + " '" + listed.name() + "' is declared twice")
                .at(members.place(itself))
                .note("'" + listed.path() + "' is declared too, with its directory, at "
                        + listed.from().place())
                .help("leave it out there, with " + words.without(listed.name().name(), listed.from())
                        + ", or remove this one");
    }

    private static Diagnostic inTwo(Listed listed, Listed other) {
        var words = Words.of(listed.from().members());
        return Diagnostic.error(
                        words.duplicate(),
                        words.one() + " '" + listed.name() + "' is declared twice: '" + other.path() + "' and '"
                                + listed.path() + "'")
                .at(listed.from().place())
                .note("the first directory is declared at " + other.from().place())
                .help("leave it out of one of them, with "
                        + words.without(listed.name().name(), listed.from()));
    }
}
