package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Overlay;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code overlays/default.nix}.
 *
 * @param arguments self and inputs that it is given
 * @param idempotent whether it marks the package set that it was applied to
 * @param marked the marker in the package set before
 * @param marker the attribute that marks
 * @param warning what is said where two versions meet
 * @param registry the overlay of the registry; none where the flake only composes others
 * @param composed all overlays, in order, where there are others than the registry's
 */
record OverlayFile(
        List<AttrName> arguments,
        boolean idempotent,
        Expr marked,
        AttrName marker,
        Expr warning,
        Optional<RegistryImport> registry,
        List<Expr> composed) {
    static final String PATH = "overlays/default.nix";

    /** {@code (import ../pkgs { … })}, with what it is given. */
    record RegistryImport(List<AttrName> arguments) {}

    static OverlayFile of(Flake flake, Optional<RegistryFile> registry, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var overlay = flake.overlay();
        var composed = overlay.map(Overlay::composes).orElse(List.of()).stream()
                .map(expr -> scope.resolve(expr, Surroundings.noSystem()))
                .toList();
        var arguments = new ArrayList<>(scope.arguments());
        registry.ifPresent(file -> file.arguments().stream()
                .filter(argument -> !arguments.contains(argument))
                .forEach(arguments::add));
        var name = flake.name().orElse("flake");
        var marker = new AttrName(name + "-overlay");
        return new OverlayFile(
                arguments,
                overlay.map(Overlay::idempotent).orElse(true),
                new Select(new Variable("prev"), AttrPath.of(marker)),
                marker,
                Expr.of("warning: two versions of " + name + " are applied; make one input follow the other"),
                registry.map(file -> new RegistryImport(file.arguments())),
                composed);
    }
}
