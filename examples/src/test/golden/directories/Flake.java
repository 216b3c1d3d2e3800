import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** Packages and modules that are declared by the directory they are in. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("directories").systems(X86_64_LINUX, AARCH64_LINUX);
    flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

    var registry = flake.registry();
    registry.packagesFromDirectory("pkgs/top-level", "draft");
    registry.callPackage("greeter", "pkgs/top-level/greeter").set("greeting", "good day");
    registry.callPackage("jq", "pkgs/top-level/jq.nix").replaces().on(X86_64_LINUX);
    registry.scope("python3Packages").packagesFromDirectory("pkgs/python");
    registry.makeScope("agents").packagesFromDirectory("pkgs/agents");

    flake.nixosModulesFromDirectory("modules/nixos");
    flake.nixosModule("sshd").set("services.openssh.enable", true);
    flake.homeModulesFromDirectory("modules/home");

    flake.contractChecks();
  }
}
