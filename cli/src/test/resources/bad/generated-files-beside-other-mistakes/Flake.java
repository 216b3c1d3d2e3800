import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        flake.contractChecks();
        flake.ossTemplate(github("example", "demo"));
        flake.nixosModule("web").set("a", 1);

        flake.output("settings", nix("(import ./flake.nix).nixConfig"));
        flake.output("check", nix("import ./checks/contract-outputs.nix"));
        flake.output("modules", nix("import ./modules/nixos { }"));
        flake.output("starter", nix("import ./templates/oss"));
        flake.output("text", nix("builtins.readFile ./templates/oss/flake.nix"));
        flake.output("wrong", nix("unbound"));
        flake.output("missing", file("nowhere"));
    }
}
