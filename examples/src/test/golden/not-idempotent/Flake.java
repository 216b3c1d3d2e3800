import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import java.util.List;

/** An overlay that takes effect each time it is applied. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("counter").systems(X86_64_LINUX);
    flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
    flake.overlay("default").composes(importFile("count.nix")).notIdempotent();
    flake.registry().callPackage("quiet", "pkgs/quiet").set("words", List.of());
  }
}
