import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
        var stable = flake.input("stable", github("NixOS", "nixpkgs").ref("nixos-24.11"));
        flake.input("tools", github("example", "tools"))
                .follows("nixpkgs", nixpkgs)
                .follows("nixpkgs", stable);
    }
}
