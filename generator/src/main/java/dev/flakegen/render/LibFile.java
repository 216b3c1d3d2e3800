package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.NamedValue;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code lib/default.nix}.
 *
 * @param arguments self and inputs that it is given
 * @param overlay whether it is given the flake's overlay, for {@code mkPkgs}
 * @param inheritedFrom the flake whose {@code lib} is the library of nixpkgs, where it is just that
 * @param library that library, where it has to be picked out
 * @param mkPkgs the upstream constructor; none where there is nothing to export
 */
record LibFile(
        List<AttrName> arguments,
        boolean overlay,
        Optional<Expr> inheritedFrom,
        Optional<Expr> library,
        Optional<Expr> mkPkgs,
        List<Binding> entries) {
    static final String PATH = "lib/default.nix";

    static LibFile of(Flake flake, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var library = scope.library();
        var inheritedFrom = library.flatMap(LibFile::set);
        var mkPkgs = flake.hasMkPkgs() ? scope.constructor() : Optional.<Expr>empty();
        var entries = new ArrayList<Binding>();
        for (NamedValue lib : flake.libs()) {
            var value = scope.resolve(lib.value(), Surroundings.noSystem());
            entries.add(Binding.of(AttrPath.of(lib.name()), value));
        }
        return new LibFile(
                scope.arguments(),
                mkPkgs.isPresent() && flake.hasOverlay(),
                inheritedFrom,
                library.filter(lib -> inheritedFrom.isEmpty()),
                mkPkgs,
                entries);
    }

    /** What {@code lib} can be inherited from: {@code inherit (nixpkgs) lib;}. */
    private static Optional<Expr> set(Expr library) {
        return library instanceof Select select && select.fallback().isEmpty()
                ? Optional.of(select.set())
                : Optional.empty();
    }
}
