package dev.flakegen.model;

import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Optional;

/**
 * The one package set of a system, that every output is built from.
 *
 * @param constructor the function that makes it
 * @param arguments of that, such as {@code config}; without {@code system} and {@code overlays}
 * @param overlays of others, after this flake's own
 */
public record Pkgs(Constructor constructor, AttrSet arguments, List<Expr> overlays, Place place) {
    /** What makes a package set of a system, overlays and whatever else nixpkgs takes. */
    public sealed interface Constructor {}

    /** {@code import nixpkgs}. */
    public record Import(Reference.ToInput nixpkgs) implements Constructor {}

    /** The {@code lib.mkPkgs} of an input; where it has none it is a nixpkgs, and imported. */
    public record OfInput(Reference.ToInput input) implements Constructor {}

    /** A function of which no more is known. */
    public record Function(Expr function) implements Constructor {}

    public Pkgs {
        overlays = List.copyOf(overlays);
    }

    /** The input that it comes from, which has the library of nixpkgs too. */
    public Optional<Reference.ToInput> input() {
        if (constructor instanceof Import imported) {
            return Optional.of(imported.nixpkgs());
        }
        return constructor instanceof OfInput flake ? Optional.of(flake.input()) : Optional.empty();
    }
}
