import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.mkFlake(flake.input("flake-parts", github("hercules-ci", "flake-parts")));

        flake.output("transposition", nix("{ }"));
        flake.output("perSystem", nix("{ pkgs, ... }: { }"));
        flake.output("systems", list("x86_64-linux"));
        flake.output("flake.answer", nix("42"));
        flake.output("answer", nix("42"));
    }
}
