package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Expr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Attributes that were set, each with the line that set it. */
final class Assignments {
    private final AttrSetBuilder set = new AttrSetBuilder();
    private final Map<AttrPath, Place> places = new HashMap<>();

    /** Sets an attribute; what is wrong with that, if anything. */
    Optional<Diagnostic> assign(AttrPath path, Expr value, Place place) {
        var inTheWay = set.trySet(path, value);
        places.putIfAbsent(path, place);
        return inTheWay.map(first -> Diagnostic.error(DiagnosticCode.DUPLICATE_ATTRIBUTE, clash(path, first))
                .at(place)
                .note("first set at " + places.get(first))
                .help("set it in one place"));
    }

    private static String clash(AttrPath path, AttrPath first) {
        if (path.equals(first)) {
            return "attribute '" + path + "' is set twice";
        }
        return first.keys().size() < path.keys().size()
                ? "attribute '" + path + "' is part of '" + first + "', which is set already"
                : "attribute '" + path + "' is set, and so is '" + first + "', which is part of it";
    }

    /** Returns the place of each attribute, or of the first of its parts. */
    Map<AttrName, Place> places() {
        var first = new HashMap<AttrName, Place>();
        places.forEach((path, place) -> {
            if (path.keys().get(0) instanceof AttrName name) {
                first.merge(name, place, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        });
        return first;
    }

    /** Sorted by name. */
    AttrSet attrSet() {
        return set.sorted();
    }
}
