import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.registry().add("tool", nix("final.hello")).on(X86_64_LINUX);
        flake.registry().overrideAttrs("hello", nix("old: { doCheck = false; }"));
        flake.pkg("tool", nix("pkgs.jq")).on(AARCH64_LINUX);
        flake.pkg("tool", nix("pkgs.git"));
        flake.pkg("hello", nix("pkgs.hello")).on(X86_64_LINUX);
    }
}
