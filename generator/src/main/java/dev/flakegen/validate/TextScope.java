package dev.flakegen.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which variables Nix text can use where it stands, beside those that Nix binds itself. */
enum TextScope {
    /** What is there once for the whole flake. */
    FLAKE(Optional.empty()),
    /** The registry, its scopes, and the overlays that come before it. */
    OVERLAY(Optional.of("final"), "final", "prev"),
    MODULE(Optional.of("pkgs"), "config", "pkgs"),
    /** An output of one system. */
    SYSTEM(Optional.of("pkgs"), "pkgs", "system");

    private final Optional<String> packageSet;
    private final List<String> variables;

    TextScope(Optional<String> packageSet, String... variables) {
        this.packageSet = packageSet;
        this.variables = Stream.concat(Stream.of("inputs", "lib", "self"), Stream.of(variables))
                .sorted()
                .toList();
    }

    boolean binds(String name) {
        return variables.contains(name);
    }

    /** Sorted. */
    List<String> variables() {
        return variables;
    }

    /** The variable that is the package set. */
    Optional<String> packageSet() {
        return packageSet;
    }

    /** Whether a variable comes from the nixpkgs that {@code flake.pkgs} names, and not from where the text is used. */
    boolean needsPkgs(String name) {
        return (this == FLAKE || this == SYSTEM) && (name.equals("lib") || name.equals("pkgs"));
    }
}
