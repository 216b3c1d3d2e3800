import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo");

        flake.lib("a", list(1).apply(2));
        flake.lib("b", file("Flake.java").apply(2));
        flake.lib("c", nix("x: x").apply());
        flake.lib("d", nix("\"text\"").apply(1));
        flake.lib("e", nix("x: x").apply(new Object()));
    }
}
