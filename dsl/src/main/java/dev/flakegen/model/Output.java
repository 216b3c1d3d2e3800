package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Optional;

/** An output for which flakegen has no word of its own: {@code <path> = <value>;}. */
public record Output(AttrPath path, Expr value, Place place) {
    /** The first name of the path. */
    public AttrName root() {
        return (AttrName) path.keys().get(0);
    }

    /** The system that the path spells out, as {@code formatter.x86_64-linux} does, if it is one of these. */
    public Optional<AttrName> system(List<AttrName> systems) {
        return path.keys().stream()
                .skip(1)
                .limit(1)
                .map(AttrName.class::cast)
                .filter(systems::contains)
                .findFirst();
    }
}
