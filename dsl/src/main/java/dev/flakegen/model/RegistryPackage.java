package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;

/**
 * A package of the registry.
 *
 * @param systems the only systems that it is for; absent: all of the flake's
 * @param directory the one that it was found in, as the description gives it; absent where it is declared by itself
 */
public record RegistryPackage(
        AttrName name, PackageSource source, Optional<List<AttrName>> systems, Optional<String> directory, Place place)
        implements ForSystems {
    /** What it is in {@code packages}, where it is at the top level. */
    public PackageOutput output() {
        return new PackageOutput(name, source.value(), systems, place);
    }
}
