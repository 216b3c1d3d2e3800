import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.scope("python3Package").callPackage("a", "p.nix");
        registry.scope("haskelPackages").callPackage("b", "p.nix");
        registry.makeScope("agents").callPackage("c", "p.nix");
        registry.scope("agnets").callPackage("d", "p.nix");
        registry.scope("agents").callPackage("e", "p.nix");
        registry.scope("pypy3Packages").callPackage("f", "p.nix");
    }
}
