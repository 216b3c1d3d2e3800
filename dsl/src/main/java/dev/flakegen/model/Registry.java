package dev.flakegen.model;

import java.util.List;

/** What the flake distributes: {@code pkgs/default.nix}. */
public record Registry(List<RegistryPackage> topLevel, List<Scope> scopes) {
    public Registry {
        topLevel = List.copyOf(topLevel);
        scopes = List.copyOf(scopes);
    }
}
