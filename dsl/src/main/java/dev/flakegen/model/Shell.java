package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import java.util.List;
import java.util.Optional;

/**
 * {@code devShells.<system>.<name> = pkgs.mkShell { <attributes> };}.
 *
 * @param systems the only systems that it is for; absent: all of the flake's
 */
public record Shell(AttrName name, AttrSet attributes, Optional<List<AttrName>> systems, Place place)
        implements ForSystems {}
