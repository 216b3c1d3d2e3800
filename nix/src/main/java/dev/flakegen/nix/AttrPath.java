package dev.flakegen.nix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An attribute path: {@code a.b."c d"}.
 *
 * @param keys one or more
 */
public record AttrPath(List<AttrKey> keys) {
    public AttrPath {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("an attribute path without a name");
        }
    }

    public static AttrPath of(AttrKey... keys) {
        return new AttrPath(List.of(keys));
    }

    /** A path of names, each of any characters. */
    public static AttrPath ofNames(String... names) {
        return new AttrPath(
                Arrays.stream(names).map(name -> (AttrKey) new AttrName(name)).toList());
    }

    /** This path, and after it another. */
    public AttrPath then(AttrPath other) {
        var all = new ArrayList<>(keys);
        all.addAll(other.keys);
        return new AttrPath(all);
    }

    /**
     * Reads a path as Nix does, without interpolation: {@code home.file.".pi".source} has four names.
     *
     * @throws IllegalArgumentException if it is none; the message says at which column and why
     */
    public static AttrPath parse(String text) {
        return new AttrPath(List.copyOf(new AttrPathReader(text).names()));
    }

    /** As Nix writes it: {@code home.file.".pi".source}. */
    @Override
    public String toString() {
        return new NixPrinter().print(this);
    }
}
