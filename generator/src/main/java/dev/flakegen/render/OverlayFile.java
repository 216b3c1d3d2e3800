package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Overlay;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import dev.flakegen.project.ProjectPath;
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
        Optional<Expr> registry,
        Optional<Expr> composed) {
    static final String PATH = "overlays/default.nix";

    static OverlayFile of(Flake flake, Optional<RegistryFile> registry, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var overlay = flake.overlay();
        var others = scope.resolve(overlay.map(Overlay::composes).orElse(List.of()), new OverlaySurroundings());
        var arguments = new ArrayList<>(scope.arguments());
        registry.ifPresent(file -> file.arguments().stream()
                .filter(argument -> !arguments.contains(argument))
                .forEach(arguments::add));
        var registryOverlay = registry.map(file -> registryOverlay(file, scope));
        var all = new ArrayList<>(others);
        registryOverlay.ifPresent(all::add);
        var name = flake.name().orElseThrow();
        var marker = new AttrName(name + "-overlay");
        return new OverlayFile(
                arguments,
                overlay.map(Overlay::idempotent).orElse(true),
                Select.of(new Variable("prev"), marker),
                marker,
                Expr.of("warning: two versions of " + name + " are applied; make one input follow the other"),
                registryOverlay,
                others.isEmpty() ? Optional.empty() : Optional.of(Expr.list(all)));
    }

    /** {@code (import ../pkgs).overlay}, given what the registry needs. */
    private static Expr registryOverlay(RegistryFile registry, FileScope scope) {
        var pkgs = scope.path(ProjectPath.of(RegistryFile.PATH).parent().orElseThrow());
        var call = new Variable("import");
        var imported = registry.arguments().isEmpty()
                ? Apply.of(call, pkgs)
                : Apply.of(
                        call, pkgs, new AttrSet(List.of(new Binding.Inherit(Optional.empty(), registry.arguments()))));
        return new Select(imported, AttrPath.ofNames("overlay"));
    }
}
