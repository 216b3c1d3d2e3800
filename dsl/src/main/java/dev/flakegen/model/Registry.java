package dev.flakegen.model;

import java.util.List;

/**
 * What the flake distributes: {@code pkgs/default.nix}.
 *
 * @param place where it was first asked for
 */
public record Registry(List<RegistryPackage> topLevel, List<Scope> scopes, Place place) {
    public Registry {
        topLevel = List.copyOf(topLevel);
        scopes = List.copyOf(scopes);
    }
}
