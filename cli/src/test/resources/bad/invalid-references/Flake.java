import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.input("a", github("example", "a b"));
        flake.input("b", git("example.org/b"));
        flake.input("c", path("./c?x"));
        flake.input("d", path("./d").ref("main"));
        flake.input("e", git("https://example.org/e").host("example.org"));
        flake.input("f", github("example", "f").submodules());
    }
}
