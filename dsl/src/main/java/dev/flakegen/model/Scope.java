package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;

/** A set of packages inside the package set, such as {@code python3Packages}. */
public record Scope(AttrName name, ScopeKind kind, List<RegistryPackage> packages, Place place) {
    public Scope {
        packages = List.copyOf(packages);
    }

    /** The interpreters of Python that see its packages; empty where it is extended in another way. */
    public Optional<PythonSet> python() {
        return kind == ScopeKind.PYTHON
                ? PythonSet.of(name.name()).or(() -> Optional.of(PythonSet.OF_ALL))
                : Optional.empty();
    }

    /**
     * Returns whether its packages are also in the other: what every interpreter of Python has, {@code python312Packages}
     * has too.
     */
    public boolean isIn(Scope other) {
        return name.equals(other.name)
                || python().flatMap(own -> PythonSet.of(other.name.name()).filter(own::contains))
                        .isPresent();
    }
}
