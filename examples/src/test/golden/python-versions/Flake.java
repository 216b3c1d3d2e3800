import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** Files for one interpreter of Python and for another, called with nothing more, and none for all. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("python-versions").systems(X86_64_LINUX);
    flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
    flake.contractChecks();
    flake.registry().scope("python312Packages").callPackage("foo", "pkgs/old.nix");
    flake.registry().scope("python313Packages").callPackage("foo", "pkgs/new.nix");
    flake.registry().makeScope("agents").callPackage("bar", "pkgs/bar.nix");
  }
}
