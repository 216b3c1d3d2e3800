import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.registry().add("a", nix("final.hello.overrideAttrs { doCheck = flase; }"));
        flake.registry().scope("python3Packages").add("b", nix("prev.b.override { inherit requests; }"));
        flake.devShell("default").set("packages-of-mine", nix("""
                [
                  pkgs.jq
                  hello
                ]
                """));
        flake.devShell("other").set("SYSTEM", nix("sytem + toSting 1 + readFile ./Flake.java"));
        flake.nixosModule("m").set("a.b", nix("lib.mkIf cfg.enable (x: y: x)"));
        flake.output("a", nix("{ libs = with inputs; nixpkgs; b = ips; }"));
    }
}
