import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** A registry whose outputs are written with flake-parts. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("parts").description("A registry written with flake-parts").systems(X86_64_LINUX, AARCH64_LINUX);

    var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
    flake.mkFlake(flake.input("flake-parts", github("hercules-ci", "flake-parts")).follows("nixpkgs-lib", nixpkgs));
    flake.pkgs(nixpkgs);

    var hello = flake.registry().callPackage("parts-hello", "pkgs/hello");
    flake.registry().callPackage("only-here", "pkgs/hello").on(X86_64_LINUX);
    flake.pkg("second", hello).on(X86_64_LINUX);
    flake.lib("twice", nix("x: [ x x ]"));
    flake.nixosModule("greeting").set("programs.bash.interactiveShellInit", "parts-hello");
    flake.contractChecks();
    flake.check("smoke").packages(hello).script("parts-hello | grep Hello");
    flake.devShell("default").packages(hello);
    flake.output("formatter.x86_64-linux", nix("pkgs.hello"));
    flake.output("apps.x86_64-linux.hello", nix("{ type = \"app\"; program = \"${pkgs.parts-hello}/bin/parts-hello\"; }"));
    flake.output("answer", nix("42"));
  }
}
