import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.packagesFromDirectory("pkgs/topLevel");
        registry.packagesFromDirectory("pkgs/hello.nix");
        registry.packagesFromDirectory("../pkgs");
        registry.scope("python3Packages").packagesFromDirectory("outside");
        registry.scope("haskellPackages").packagesFromDirectory("pkgs/by-name");
        flake.nixosModulesFromDirectory("modules/nixos");
        flake.homeModulesFromDirectory("modules/home.nix");
        flake.darwinModulesFromDirectory("modules/notes");
    }
}
