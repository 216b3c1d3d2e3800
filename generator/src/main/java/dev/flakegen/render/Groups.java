package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is exported for each system: what is there on all of them, and groups of what is there on some.
 *
 * @param <T> an entry
 */
record Groups<T>(List<T> everywhere, List<OnSystems<T>> restricted) {
    /**
     * Entries for the same systems.
     *
     * @param systems a list of strings
     */
    record OnSystems<T>(Expr systems, List<T> entries) {}

    static <S, T> Groups<T> of(List<S> things, Function<S, Optional<List<AttrName>>> systems, Function<S, T> toEntry) {
        var everywhere = new ArrayList<T>();
        var restricted = new LinkedHashMap<List<AttrName>, List<T>>();
        for (var thing : things) {
            systems.apply(thing)
                    .map(only ->
                            restricted.computeIfAbsent(only.stream().sorted().toList(), key -> new ArrayList<>()))
                    .orElse(everywhere)
                    .add(toEntry.apply(thing));
        }
        var groups = new ArrayList<OnSystems<T>>();
        restricted.forEach((only, entries) -> groups.add(new OnSystems<>(
                Expr.list(only.stream().map(name -> Expr.of(name.name())).toList()), entries)));
        return new Groups<>(everywhere, groups);
    }
}
