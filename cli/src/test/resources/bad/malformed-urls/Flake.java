import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.input("a", flakeRef(""));
        flake.input("b", flakeRef("github:NixOS"));
        flake.input("c", flakeRef("github:NixOS/nixpkgs?branch=main"));
        flake.input("d", flakeRef("github:NixOS/nixpkgs#hello"));
        flake.input("e", flakeRef("git hub:NixOS/nixpkgs"));
        flake.input("f", flakeRef("gthub:NixOS/nixpkgs"));
        flake.input("g", flakeRef("NixOS.nixpkgs"));
        flake.input("h", flakeRef("git+ftp://example.org/h"));
        flake.input("i", flakeRef("https:///"));
        flake.input("j", flakeRef("github:a/b?narHash=sha256-short"));
        flake.input("k", flakeRef("github:a/b/main?rev=44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        flake.input("l", flakeRef("path:%zz"));
        flake.input("m", flakeRef("nixpkgs/main/branch"));
        flake.input("n", flakeRef("github:a/b?rev=main"));
    }
}
