package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
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
        return inTheWay.map(
                first -> Diagnostic.error(DiagnosticCode.DUPLICATE_ATTRIBUTE, "attribute '" + path + "' is set twice")
                        .at(place)
                        .note("first set at " + places.get(first)));
    }

    AttrSet attrSet() {
        return set.build();
    }
}
