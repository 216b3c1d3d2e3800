import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeSpec;

final class Checks {
    private Checks() {}

    static void declare(FlakeSpec flake) {
        flake.check("smoke").script("false");
        flake.check("no name").script("true");
        flake.output("checks", attrs().set("a", 1).set("a", 2));
    }
}
