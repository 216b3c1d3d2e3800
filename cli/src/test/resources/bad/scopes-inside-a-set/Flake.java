import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        var registry = flake.registry();

        registry.scope("python3.pkgs").callPackage("a", "a.nix");
        registry.scope("python312.pkgs", EXTEND).callPackage("a", "a.nix");
        registry.scope("haskell.packages.ghc98").callPackage("a", "a.nix");
        registry.scope("rosPackages.humble", OVERRIDE_SCOPE).callPackage("a", "a.nix");
    }
}
