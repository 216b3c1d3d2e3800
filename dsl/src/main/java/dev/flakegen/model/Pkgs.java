package dev.flakegen.model;

import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;
import java.util.List;

/**
 * The one package set of a system, that every output is built from.
 *
 * @param nixpkgs the input that it is imported from
 * @param arguments of the import, such as {@code config}; without {@code system} and {@code overlays}
 * @param overlays of others, after this flake's own
 */
public record Pkgs(Reference.ToInput nixpkgs, AttrSet arguments, List<Expr> overlays, Place place) {
    public Pkgs {
        overlays = List.copyOf(overlays);
    }
}
