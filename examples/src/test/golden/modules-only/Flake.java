import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** Modules and functions alone: no package set, no system. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.description("Modules and functions");
    flake.nixosModule("motd", file("modules/motd.nix"));
    flake.nixosModule("greeting").set("demo.motd", "welcome");
    flake.homeModule("default");
    flake.lib("twice", importFile("lib/twice.nix")).lib("version", attrs().set("major", 1).set("minor", 2));
  }
}
