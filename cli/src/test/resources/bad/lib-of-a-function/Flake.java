import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        var registry = flake.input("registry", github("example", "registry"));
        flake.pkgs(registry.attr("lib.mkPkgs"));
        flake.lib("names", nix("lib.attrNames inputs"));
        flake.devShell("default").packages("jq").set("shellHook", nix("lib.concatStrings [ ]"));
    }
}
