package dev.flakegen.init;

import dev.flakegen.model.FlakeReference;
import dev.flakegen.nix.AttrName;
import java.util.Optional;
import java.util.Set;

/**
 * How a project is to be started.
 *
 * @param name of the flake
 * @param registry that an oss project builds on, or that a registry will be; absent for that of whoever names none
 */
public record InitOptions(InitTemplate template, String name, Optional<Repository> registry) {
    /** Names that generated flakes have another use for. */
    private static final Set<String> TAKEN = Set.of(
            "flake-parts", "inputs", "self", "system", "pkgs", "lib", "nixpkgs", "true", "false", "null", "builtins");

    /** Whether a flake of that name can be generated, and be somebody's input. */
    public static boolean isName(String text) {
        return FlakeReference.isFlakeId(text)
                && new AttrName(text).isIdentifier()
                && !TAKEN.contains(text)
                && text.length() <= 100;
    }

    /** What a project is called in a directory of that name, if that can be. */
    public static Optional<String> nameFrom(String directory) {
        var name = directory.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^[^A-Za-z]+|-+$", "");
        return Optional.of(name).filter(InitOptions::isName);
    }
}
