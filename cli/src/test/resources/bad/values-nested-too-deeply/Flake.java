import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        var nested = list();
        for (int level = 0; level < 20_000; level++) {
            nested = list(nested);
        }
        flake.output("list", nested);
        flake.output("text", nix("[".repeat(9_999) + "]".repeat(9_999)));
        flake.output("chain", nix("1" + " + 1".repeat(20_000)));
    }
}
