package dev.flakegen.dsl;

import dev.flakegen.model.Overlay;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.ScopeKind;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code overlays.default}, which holds the registry; as a value, {@code self.overlays.default}. Idempotent: applying it
 * twice is the same as once.
 */
public final class OverlaySpec extends PackageSetSpec implements NixValue {
    private final AttrName name;
    private final Place place;
    private final List<Expr> composes = new ArrayList<>();
    private boolean idempotent = true;

    OverlaySpec(DefinitionContext context, AttrName name, Place place) {
        super(context, Optional.empty(), ScopeKind.MAKE_SCOPE, place);
        this.name = name;
        this.place = place;
    }

    /**
     * Overlays that come before its own packages, in this order:
     * {@code lib.composeManyExtensions [ cuda.overlays.default … ]}.
     */
    public OverlaySpec composes(NixValue... overlays) {
        composes.addAll(owner().values(overlays, owner().here()));
        return this;
    }

    /** Applied again, it takes effect again. */
    public OverlaySpec notIdempotent() {
        owner().here();
        idempotent = false;
        return this;
    }

    @Override
    public NixValue apply(Object... arguments) {
        return new AppliedValue(this, arguments);
    }

    @Override
    public NixValue attr(String attrPath) {
        return new SelectedValue(this, attrPath);
    }

    @Override
    public Expr expr() {
        return owner().refer(new Reference.ToOutput("overlays", false, name));
    }

    Overlay overlayModel() {
        return new Overlay(composes, idempotent, place);
    }
}
