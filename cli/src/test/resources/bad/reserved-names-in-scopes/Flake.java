import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.scope("python3Packages").callPackage("python", "p.nix");
        registry.scope("python3Packages").callPackage("buildPythonPackage", "p.nix");
        registry.scope("haskellPackages").callPackage("ghc", "p.nix");
        registry.makeScope("agents").callPackage("overrideScope", "p.nix");
    }
}
