package dev.flakegen.model;

/**
 * {@code inputs.self.<name> = true;}: how the flake itself is fetched.
 *
 * @param name {@code submodules} or {@code lfs}
 */
public record SelfAttribute(String name, Place place) {}
