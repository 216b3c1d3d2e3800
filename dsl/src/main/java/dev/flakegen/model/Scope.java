package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.List;

/** A set of packages inside the package set, such as {@code python3Packages}. */
public record Scope(AttrName name, ScopeKind kind, List<RegistryPackage> packages, Place place) {
    public Scope {
        packages = List.copyOf(packages);
    }
}
