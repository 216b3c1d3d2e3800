import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.registry().add("a", nix("pkgs.hello"));
        flake.registry().add("b", nix("inputs.b.packages.${system}.default"));
        flake.devShell("default").set("a", nix("final.hello")).set("b", nix("config.a"));
        flake.check("c", nix("prev.hello"));
        flake.nixosModule("m", nix("{ a = prev.hello; }"));
        flake.lib("d", nix("pkgs: final.x"));
        flake.output("e", nix("system"));
        flake.output("f", nix("pkgs.hello"));
        flake.output("formatter.riscv64-linux", nix("pkgs.nixfmt"));
    }
}
