import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        var registry = flake.registry();

        registry.makeScope("python312Packages").callPackage("a", "a.nix");
        registry.makeScope("haskellPackages").callPackage("a", "a.nix");
    }
}
