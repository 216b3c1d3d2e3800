import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.hydraJob("a", nix("1"));
        flake.apps("a", nix("1"));
        flake.formater(nix("1"));
        flake.nixosConfiguration("a", nix("1"));
        flake.packages("a", nix("1"));
        flake.shell("a");
        flake.frobnicate("a", nix("1"));
        flake.devShell("default").fooBarBaz();
        flake.lib("a", github("a"));
        flake.registry().callPackage("hello");
        java.util.List.of(1).fooBarBaz();
    }
}
