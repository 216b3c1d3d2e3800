import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.pkg("none", nix("import ./pkgs/a.nix { }"));
        flake.pkg("one", nix("import ./pkgs/a.nix { jq = pkgs.jq; }"));
        flake.pkg("value", importFile("pkgs/a.nix").apply(attrs().set("words", "y")));
        flake.pkg("misspelled", nix("import ./pkgs/a.nix { inherit (pkgs) jq; wordz = 1; }"));
        flake.pkg("with", nix("with pkgs; callPackage ./pkgs/a.nix { y = 1; }"));
        flake.pkg("given", nix("pkgs.callPackage f { y = 1; }").with("f", file("pkgs/a.nix")));
        flake.pkg("all", nix("import ./pkgs/a.nix pkgs"));
        flake.pkg("both", nix("import ./pkgs/a.nix { jq = pkgs.jq; words = true; }"));
        flake.pkg("callPackage", nix("pkgs.callPackage ./pkgs/a.nix { }"));
        flake.pkg("rebound", nix("let import = x: y: pkgs.jq; true = pkgs.jq; in import ./pkgs/a.nix { y = true; }"));
        flake.pkg("true", nix("let true = pkgs.jq; in true"));
    }
}
