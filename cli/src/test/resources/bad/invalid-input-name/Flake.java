import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.input("self", github("example", "self"));
        flake.input("a/b", github("example", "b"));
        flake.input("", github("example", "c"));
        flake.input("with", github("example", "with"));
        flake.input("", github("example", "nothing"));
    }
}
