import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.systems("x86_64-linux", "aarch64-linux");
        flake.systems(AARCH64_LINUX, "riscv64-linux");
        flake.devShell("default").on("mips64-linux");
        flake.input("a", "github:NixOS/nixpkgs");
        flake.input("b", "github:NixOS/nixpkgs/nixos-unstable");
        flake.input("c", "github:NixOS/nixpkgs/44a91898084f46797b5fac650c7e8c9ac38c43d4");
        flake.input("d", "git+https://example.org/tools");
        flake.ossTemplate("github:example/demo");
        flake.pkgs("nixpkgs");
        flake.pkgs(github("NixOS", "nixpkgs"));
        flake.lib("one", "1 + 1");
        flake.lib("two", 2);
        flake.nixosModule("ssh", "modules/ssh.nix");
        flake.lib("three", importFile("lib.nix", "./three.nix"));
        flake.overlay("default").composes("final: prev: { }");
        flake.registry().add("greet", github("example", "greet"));
        flake.output("self", flake);
        flake.name('d');
        flake.description(1);
        flake.devShell("list").packages(java.util.List.of("jq", "git"));
        flake.devShell("mixed").packages("jq", flake.registry());
        flake.output("list", java.util.List.of(1));
    }
}
