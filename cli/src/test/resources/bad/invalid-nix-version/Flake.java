import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.requires("newest");
        flake.requires("2");
        flake.requires("2.34.8");
        flake.requires("2.18");
    }
}
