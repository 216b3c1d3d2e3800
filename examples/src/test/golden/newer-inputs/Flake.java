import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** What Nix 2.8 cannot do with inputs, and 2.34 can. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.description("Inputs of newer Nix").requires("2.34");
    flake.self().submodules().lfs();

    var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
    flake.input("large", git("https://example.org/large").lfs());
    flake.input("row", path("./flakes/in a row"));
    flake.input("words", fileUrl("https://example.org/words.txt"));
    flake.input("given", flakeRef("tarball+https://example.org/given"));
    flake.input("app", github("example", "app")).follows("utils/nixpkgs", nixpkgs);

    flake.output("names", flake.inputs());
  }
}
