import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        var cause = new IllegalStateException("the one because of the other");
        var thrown = new IllegalStateException("the other because of the one", cause);
        cause.initCause(thrown);
        throw thrown;
    }
}
