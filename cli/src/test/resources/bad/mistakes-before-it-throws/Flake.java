import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.description("One").description("Two");
        flake.devShell("default").packages("a b");
        throw new IllegalStateException("and then this");
    }
}
