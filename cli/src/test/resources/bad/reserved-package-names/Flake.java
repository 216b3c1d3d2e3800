import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.callPackage("lib", "p.nix");
        registry.callPackage("stdenv", "p.nix");
        registry.callPackage("callPackage", "p.nix");
        registry.callPackage("newScope", "p.nix");
        registry.callPackage("config", "p.nix");
        registry.callPackage("pythonPackagesExtensions", "p.nix");
        registry.callPackage("demo-overlay", "p.nix");
        registry.makeScope("pkgs");
    }
}
