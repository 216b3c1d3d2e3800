import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.output("nixConfig", nix("(import ./flake.nix).nixConfig"));
        flake.output("twice", nix("import ./lib { }"));
        flake.output("text", nix("builtins.readFile ./flake.nix"));
        flake.lib("directory", file("lib"));
    }
}
