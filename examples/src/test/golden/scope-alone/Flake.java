import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** A registry that has nothing at its top level: packages is there, and empty. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("scope-alone").systems(X86_64_LINUX, AARCH64_LINUX);
    flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
    flake.contractChecks();
    var python = flake.registry().scope("python3Packages");
    python.callPackage("pygreet", "pkgs/pygreet").set("greeting", "hello");
    python.callPackage("pygreet-arm", "pkgs/pygreet").set("greeting", "arm").on(AARCH64_LINUX);
  }
}
