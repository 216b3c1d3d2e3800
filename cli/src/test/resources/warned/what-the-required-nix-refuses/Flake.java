import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.requires("2.26");
        flake.input("large", git("https://example.org/large").lfs());
        flake.input("tools", path("./tools"));
    }
}
