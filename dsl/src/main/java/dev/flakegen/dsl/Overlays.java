package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.JavaLiteral;
import dev.flakegen.model.Overlay;
import dev.flakegen.model.Place;
import dev.flakegen.model.Registry;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The overlays of a flake. The registry is the default overlay's own packages: one spec is both. */
final class Overlays {
    private static final String DEFAULT = "default";

    private final DefinitionContext context;
    private @Nullable OverlaySpec spec;
    private boolean hasRegistry;
    private boolean hasOverlay;

    Overlays(DefinitionContext context) {
        this.context = context;
    }

    PackageSetSpec registry(Place here) {
        hasRegistry = true;
        return ofDefault(here);
    }

    OverlaySpec named(String name, Place here) {
        if (!Objects.requireNonNull(name, "name").equals(DEFAULT)) {
            context.report(Diagnostic.error(
                            DiagnosticCode.UNSUPPORTED_OVERLAY,
                            "overlay '" + name + "' cannot be described, only 'default'")
                    .at(here)
                    .help("export it as what it is: flake.output("
                            + JavaLiteral.attrPath(AttrPath.ofNames("overlays", name))
                            + ", importFile(\"overlay.nix\"))"));
            return new OverlaySpec(context, new AttrName(name), here);
        }
        hasOverlay = true;
        return ofDefault(here);
    }

    private OverlaySpec ofDefault(Place here) {
        if (spec == null) {
            spec = new OverlaySpec(context, new AttrName(DEFAULT), here);
        }
        return spec;
    }

    /** The one that was asked for. */
    Optional<OverlaySpec> spec() {
        return Optional.ofNullable(spec);
    }

    Optional<Registry> registryModel() {
        return spec().filter(set -> hasRegistry || !set.isEmpty()).map(OverlaySpec::registryModel);
    }

    Optional<Overlay> overlayModel() {
        return spec().filter(set -> hasOverlay).map(OverlaySpec::overlayModel);
    }
}
