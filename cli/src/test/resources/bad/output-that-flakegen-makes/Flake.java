import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.registry().add("greet", nix("final.hello"));
        flake.registry().makeScope("tools").add("one", nix("final.hello"));
        flake.devShell("default");
        flake.check("smoke").script("true");
        flake.contractChecks();
        flake.nixosModule("ssh");
        flake.lib("one", nix("1"));
        flake.output("devShells.x86_64-linux.default", nix("pkgs.hello"));
        flake.output("devShells.aarch64-linux.default.inner", attrs());
        flake.output("checks.x86_64-linux", nix("{ smoke = pkgs.hello; other = pkgs.hello; }"));
        flake.output("checks.aarch64-linux.contract-outputs", nix("pkgs.hello"));
        flake.output("packages", nix("inputs.nixpkgs.packages"));
        flake.output("legacyPackages.x86_64-linux.greet", nix("1"));
        flake.output("legacyPackages.aarch64-linux", attrs().set("tools", attrs()));
        flake.output("overlays.default", nix("final: prev: { }"));
        flake.output("lib.mkPkgs", nix("1"));
        flake.output("lib.one.two", nix("1"));
        flake.output("nixosModules", attrs().set("default", attrs()));
    }
}
