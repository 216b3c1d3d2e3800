import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var python = flake.registry().scope("python3Packages");
        python.callPackage("pyhello", "pyhello.nix");
        flake.registry().scope("python3Packages").callPackage("pyhello", "pyhello.nix");
        flake.registry().callPackage("pyhello", "pyhello.nix");
    }
}
