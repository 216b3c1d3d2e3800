import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    private static final int PORT = Integer.parseInt("none");

    @Override
    public void define(FlakeSpec flake) {
        flake.devShell("port" + PORT);
    }
}
