package dev.flakegen.dsl;

import dev.flakegen.model.Overlay;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code overlays.default}, which holds the registry; as a value, {@code self.overlays.default}. Idempotent: applying it
 * twice is the same as once.
 */
public final class OverlaySpec extends SpecValue {
    private final DefinitionContext context;
    private final AttrName name;
    private final Place place;
    private final List<Expr> composes = new ArrayList<>();
    private boolean idempotent = true;

    OverlaySpec(DefinitionContext context, AttrName name, Place place) {
        this.context = context;
        this.name = name;
        this.place = place;
    }

    /**
     * Overlays that come before its own packages, in this order:
     * {@code lib.composeManyExtensions [ cuda.overlays.default … ]}.
     */
    public OverlaySpec composes(NixValue... overlays) {
        composes.addAll(context.values(overlays, context.here()));
        return this;
    }

    /** Applied again, it takes effect again. */
    public OverlaySpec notIdempotent() {
        context.here();
        idempotent = false;
        return this;
    }

    @Override
    DefinitionContext context() {
        return context;
    }

    @Override
    public Expr expr() {
        return new Reference.ToOutput("overlays", false, name);
    }

    Overlay toModel() {
        return new Overlay(composes, idempotent, place);
    }
}
