import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** What flake.nix is made of. Change this file, and run `flakegen generate`. */
public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("harbour")
            .flakegenVersion("0.1.0-SNAPSHOT")
            .description("A package and its dev shell")
            .systems(X86_64_LINUX, AARCH64_LINUX, AARCH64_DARWIN);

        // Where packages come from. Another branch: .ref("nixos-26.05")
        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs").ref("nixos-unstable"));
        flake.pkgs(nixpkgs);

        // What `nix build` builds, and `nix run` runs. Change package.nix; it is yours.
        var app = flake.pkg("default", nix("pkgs.callPackage ./package.nix { }"));

        // What `nix develop` gives: the package, and programs of nixpkgs by their names.
        flake.devShell("default").packages(app).packages("git", "jq");
    }
}
