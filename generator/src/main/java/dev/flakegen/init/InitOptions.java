package dev.flakegen.init;

import java.util.Optional;

/**
 * How a project is to be started.
 *
 * @param name of the flake
 * @param registry that an oss project builds on, or that a registry will be; absent for that of whoever names none
 */
public record InitOptions(InitTemplate template, String name, Optional<Repository> registry) {}
