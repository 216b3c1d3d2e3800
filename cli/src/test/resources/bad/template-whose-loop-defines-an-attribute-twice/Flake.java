import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        var one = flake.input("one", path("./one"));
        var two = flake.input("two", path("./two"));
        flake.lib("both", list(one, two));
    }
}
