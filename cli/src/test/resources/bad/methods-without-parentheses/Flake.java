import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.description = "Tools";
        flake.lib("inputs", flake.inputs);
        flake.registry.callPackage("a", "pkgs/a.nix");
        flake.lib("self", flake.self.outPath);
    }
}
