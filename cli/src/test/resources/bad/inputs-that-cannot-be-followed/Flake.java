import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        var nixpkgs = flake.input("nix.pkgs", github("NixOS", "nixpkgs"));
        flake.input("tools", github("example", "tools")).follows("nixpkgs", nixpkgs);
        flake.input("_lib").follows(nixpkgs.input("lib"));
        flake.pkgs(nixpkgs);

        flake.ossTemplate(github("example", "demo"));
    }
}
