package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.Optional;

/** {@code templates.<name>}. */
public record Template(
        AttrName name,
        Reference.ToFile path,
        Optional<String> description,
        Optional<String> welcomeText,
        Place place) {}
