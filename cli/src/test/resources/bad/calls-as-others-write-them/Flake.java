import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var tools = flake.input("tools", github("example", "tools"));
        var stable = flake.input("nixpkgs-stable", github("NixOS", "nixpkgs").ref("nixos-25.05"));
        flake.input("nixpkgs-old", github("NixOS", "nixpkgs").branch("nixos-24.11"));
        tools.inputs.nixpkgs.follows("nixpkgs-stable");
        tools.inputs.utils.inputs.systems.follows("systems");
        tools.follows(stable, "nixpkgs");
        tools.follows("nixpkgs", "nixpkgs-stable");
        tools.follows("nixpkgs");
        flake.input("a", github("numtide/treefmt-nix"));
        flake.input("b", github("github:numtide/treefmt-nix/main"));
        flake.input("c", gitlab("example", "tools", "main"));
        flake.input("d", github("example", "tools", "44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        flake.input("e", github("example", "tools")).tag("v1");
        flake.input("f", url("github:example/tools"));
        flake.input("g").url("git+https://example.org/tools");
        flake.input("h", github("example", "tools").commit("44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        flake.registry().callPackage("greet", file("pkgs/greet.nix"));
        flake.registry().callPackage("greet", nix("./pkgs/greet.nix"));
        flake.registry().add("jq", pkg("jq"));
        flake.pythonPackage("mylib", "py");
        flake.registry().haskellPackages("mylib", "hs");
        flake.lib("text", string("x"));
        flake.lib("texts", list(str("x")));
        flake.pkg("jq", pkg("jq"));
        flake.overlay("default", nix("final: prev: { }"));
        flake.overlay("tools", importFile("overlay.nix"));
        flake.devShell("default", nix("pkgs.mkShell { }"));
        flake.devShell("more").packages(git, jq);
        flake.lib("words", attrs);
        flake.systems(ARM64_LINUX, X64_LINUX, AMD64_LINUX, AARCH64_MACOS);
        flake.input("x", github("example", "tools")).inputs.nixpkgs.follows(stable);
        flake.input("y", flakeRef("github:example/tools").branch("main"));
        flake.input("z", flakeRef("git+https://example.org/tools").tag("v1"));
        flake.overlay(importFile("overlay.nix"));
        flake.registry().callPackage("args", "pkgs/greet.nix", attrs().set("a", 1));
        flake.homeManagerModules("git", file("modules/git.nix"));
        flake.legacyPackages("hello", nix("pkgs.hello"));
        flake.nixosSystem("host", nix("1"));
        flake.darwinSystem("host", nix("1"));
        flake.homeManagerConfiguration("me", nix("1"));
        flake.check("a").script(nix("\"true\""));
        flake.check("b").script(nix("true"));
        flake.description(nix("Tools with a description that is much longer than what a help repeats"));
        flake.devShell("c").shellHook(nix("""
                echo hello
                """));
        flake.registry().scope("zigPackages", "makeScope");
        flake.registry().scope("zigPackages", "overrideScope");
        let hello = flake.registry();
        registry = flake.registry();
    }
}
