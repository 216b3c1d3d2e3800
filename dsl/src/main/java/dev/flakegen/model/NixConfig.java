package dev.flakegen.model;

import dev.flakegen.nix.AttrSet;

/** {@code nixConfig}: settings of Nix that the flake asks its users for. */
public record NixConfig(AttrSet settings, Place place) {}
