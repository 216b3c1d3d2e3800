package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;

/** What can be restricted to some of a flake's systems: elsewhere it is left out, as {@code packages.<system>.<name>} is. */
public interface ForSystems {
    /** The only systems that it is for; absent: all of the flake's. */
    Optional<List<AttrName>> systems();

    default boolean isFor(AttrName system) {
        return systems().map(only -> only.contains(system)).orElse(true);
    }

    /** Returns whether there is a system that both are for. */
    default boolean sharesASystemWith(ForSystems other) {
        return systems().isEmpty()
                || other.systems().isEmpty()
                || systems().get().stream().anyMatch(other::isFor);
    }
}
