import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import java.util.List;

public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("names").description("Inputs of any name").systems(X86_64_LINUX);

    for (var name : List.of(
        "_tool",
        "x'",
        "nix-2.13",
        "a b",
        "9p",
        "lib",
        "pkgs",
        "system",
        "import",
        "true",
        "builtins",
        "args",
        "plain",
        "dash-ed",
        "map",
        "_",
        "-x",
        "ä")) {
      flake.output("hi.\"" + name + "\"", flake.input(name, path("./tool")).attr("hi"));
    }
  }
}
