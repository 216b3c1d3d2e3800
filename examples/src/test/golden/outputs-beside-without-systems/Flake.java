import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.overlay("default").notIdempotent().composes(nix("final: prev: { inherit (prev) hello; }"));
        flake.nixosModule("ssh").set("services.openssh.enable", true);
        flake.pkg("greet", nix("pkgs.hello"));

        flake.contractChecks();
    flake.output("overlays", nix("let fixes = final: prev: { inherit (prev) hello; }; in { inherit fixes; }"));
        flake.output("nixosModules", importFile("modules.nix"));
        flake.output("lib", nix("{ one = 1; }"));
        flake.output("packages.aarch64-linux.more", nix("pkgs.hello"));
    }
}
