package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An output for which flakegen has no word of its own: {@code <path> = <value>;}. */
public record Output(AttrPath path, Expr value, Place place) {
    /** Those in which Nix looks for a system by the second name. */
    private static final Set<String> PER_SYSTEM =
            Set.of("apps", "bundlers", "checks", "devShells", "formatter", "legacyPackages", "packages");

    /** The first name of the path. */
    public AttrName root() {
        return (AttrName) path.keys().get(0);
    }

    /** The name that stands where Nix looks for a system, whether it is one or not; and any that is one. */
    public Optional<AttrName> systemNamed() {
        return path.keys().stream()
                .skip(1)
                .limit(1)
                .map(AttrName.class::cast)
                .filter(name -> PER_SYSTEM.contains(root().name()) || KnownSystems.contains(name.name()))
                .findFirst();
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
