package dev.flakegen.model;

import dev.flakegen.nix.Expr;
import java.util.List;

/**
 * {@code overlays.default}.
 *
 * @param composes overlays that come before its own packages
 * @param idempotent whether applying it twice is the same as once
 */
public record Overlay(List<Expr> composes, boolean idempotent, Place place) {
    public Overlay {
        composes = List.copyOf(composes);
    }
}
