package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code packages.<system>.<name>} alone: a package that the registry does not have, such as the image of a host.
 *
 * @param systems the only systems that it is for; absent: all of the flake's
 */
public record PackageOutput(AttrName name, Expr derivation, Optional<List<AttrName>> systems, Place place)
        implements ForSystems {
    /** Several may have one name, each for other systems. */
    public static final Comparator<PackageOutput> BY_NAME = Comparator.comparing(PackageOutput::name)
            .thenComparing(pkg -> pkg.systems().toString());

    /** What refers to the packages of a name: on each system it is another. */
    public static Reference.ToOutput reference(AttrName name) {
        return new Reference.ToOutput("packages", true, name);
    }
}
