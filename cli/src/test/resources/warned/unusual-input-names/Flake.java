import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.input("x.y", github("example", "dotted"));
        flake.input("_private", github("example", "private"));
        flake.input("größe", github("example", "size"));
    }
}
