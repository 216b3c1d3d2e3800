package dev.flakegen.dsl;

import dev.flakegen.model.Pkgs;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one package set of a system, used by every output: {@code lib.mkPkgs} with what is set here, and with
 * overlays.default where the flake has packages; as a value, {@code pkgs}. What is set are arguments of
 * {@code import nixpkgs}: {@code set("config.allowUnfree", true)}.
 */
public final class PkgsSpec extends FlakeSettableSpec<PkgsSpec> {
    private final Pkgs.Constructor constructor;
    private final Place place;
    private final List<Expr> overlays = new ArrayList<>();

    PkgsSpec(DefinitionContext context, Pkgs.Constructor constructor, Place place) {
        super(context);
        this.constructor = constructor;
        this.place = place;
    }

    /**
     * Overlays of others, after this flake's own, as {@code lib.mkPkgs} puts them:
     * {@code overlays = [ rust-overlay.overlays.default ];}. Before it: {@link OverlaySpec#composes}.
     */
    public PkgsSpec overlays(NixValue... overlays) {
        this.overlays.addAll(context().values(overlays, context().here()));
        return this;
    }

    @Override
    Optional<String> insteadOfSetting(String attribute) {
        return switch (attribute) {
            case "system" -> Optional.of("the systems are those of flake.systems(…)");
            case "overlays" -> Optional.of("call .overlays(…)");
            default -> Optional.empty();
        };
    }

    @Override
    PkgsSpec self() {
        return this;
    }

    @Override
    public Expr expr() {
        return context().refer(new Reference.ToPkgs());
    }

    Pkgs toModel() {
        return new Pkgs(constructor, attributes(), overlays, place);
    }
}
