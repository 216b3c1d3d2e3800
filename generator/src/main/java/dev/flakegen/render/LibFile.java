package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.NamedValue;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code lib/default.nix}.
 *
 * @param arguments self and inputs that it is given
 * @param overlay whether it is given the flake's overlay, for {@code mkPkgs}
 * @param nixpkgs what {@code mkPkgs} is made of; none without {@code flake.pkgs}
 */
record LibFile(List<AttrName> arguments, boolean overlay, Optional<Expr> nixpkgs, List<Entry> entries) {
    static final String PATH = "lib/default.nix";

    /** {@code <name> = <value>;}. */
    record Entry(AttrName name, Expr value) {}

    static LibFile of(Flake flake, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var nixpkgs = flake.pkgs().map(pkgs -> scope.input(pkgs.nixpkgs()));
        var entries = new ArrayList<Entry>();
        for (NamedValue lib : flake.libs()) {
            entries.add(new Entry(lib.name(), scope.resolve(lib.value(), Surroundings.noSystem())));
        }
        return new LibFile(scope.arguments(), nixpkgs.isPresent() && flake.hasOverlay(), nixpkgs, entries);
    }
}
