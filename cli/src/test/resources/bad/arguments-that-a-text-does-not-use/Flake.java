import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo");

        flake.lib("a", nix("{ inherit source; }").with("sorce", 1));
        flake.lib("b", nix("{ a = \"$src\"; }").with("src", 1));
        flake.lib("c", nix("src: src").with("src", 1));
        flake.lib("d", nix("[ src ]").with("src", 1).with("src", 2));
        flake.lib("e", nix("{ a = ; }").with("src", 1));
    }
}
