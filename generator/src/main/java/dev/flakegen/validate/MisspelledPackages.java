package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.NearestName;
import dev.flakegen.model.Place;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.AttrName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Packages that are named by an attribute of {@code pkgs}, where the registry has one that is called nearly so. What
 * nixpkgs has is not known here, so that these are warnings, and only of what can hardly be another package.
 */
final class MisspelledPackages {
    /** In shorter names, one letter makes another program. */
    private static final int SHORTEST = 5;

    private final Flake flake;
    private final Set<String> registered;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    MisspelledPackages(Flake flake) {
        this.flake = flake;
        this.registered = flake.registry().stream()
                .flatMap(registry -> Stream.concat(
                        registry.topLevel().stream().map(RegistryPackage::name),
                        registry.scopes().stream().map(scope -> scope.name())))
                .map(AttrName::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Diagnostic> diagnostics() {
        for (var listed : ListedPackage.of(flake)) {
            listed.name()
                    .map(AttrName::name)
                    .ifPresent(name ->
                            meant(name).ifPresent(near -> diagnostics.add(warning(name, near, listed.place()))));
        }
        return diagnostics;
    }

    private Optional<String> meant(String name) {
        boolean isKnown = name.length() < SHORTEST || registered.contains(name);
        return isKnown
                ? Optional.empty()
                : registered.stream()
                        .filter(other -> NearestName.isSlip(name, other))
                        .findFirst();
    }

    private static Diagnostic warning(String name, String near, Place place) {
        return Diagnostic.warning(
                        DiagnosticCode.MISSPELLED_PACKAGE,
                        "package '" + name + "' is not of the registry, which has '" + near + "'")
                .at(place)
                .note("it is taken from nixpkgs, if that has one of the name")
                .help("did you mean '" + near
                        + "'? The package itself, as callPackage hands it back, cannot be misspelled");
    }
}
