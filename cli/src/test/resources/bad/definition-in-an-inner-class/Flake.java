import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake {
    public final class Definition implements FlakeDefinition {
        @Override
        public void define(FlakeSpec flake) {}
    }
}
