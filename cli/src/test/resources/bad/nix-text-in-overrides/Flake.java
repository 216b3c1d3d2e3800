import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.registry().overrideAttrs("hello", nix("old: { buildInputs = old.buildInputs ++ [ pkgs.jq ]; }"));
        flake.registry().scope("python3Packages").override("requests", nix("{ pname }: { pname = name; }"));
        flake.registry().add("tool", nix("final.callPackage ./tool.nix { inherit system; }"));
        flake.pkg("image", nix("final.hello.override { x = ; }"));
        flake.pkg("disk", nix("final.hello"));
    }
}
