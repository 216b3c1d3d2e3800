import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.input("treefmt", flakeRef("numtide/treefmt"));
        flake.input("pinned", flakeRef("numtide/devshell/44a91898084f46797b5fac650c7e8c9ac38c43d4"));

        // What the registry has:
        flake.input("unstable", flakeRef("nixpkgs/nixos-unstable"));
        flake.input("ours", indirect("ours").ref("main"));
        flake.input("theirs", flakeRef("flake:theirs/main"));
    }
}
