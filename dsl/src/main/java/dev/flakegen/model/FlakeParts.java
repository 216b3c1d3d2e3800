package dev.flakegen.model;

/**
 * That the outputs are written with flake-parts.
 *
 * @param input the one that has {@code lib.mkFlake}
 */
public record FlakeParts(Reference.ToInput input, Place place) {}
