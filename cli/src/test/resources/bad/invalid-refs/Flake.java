import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.input("a", github("example", "a").ref(""));
        flake.input("b", github("example", "b").ref("a branch"));
        flake.input("c", git("https://example.org/c").ref("v1?x"));
        flake.input("d", github("example", "d").host("example.org/x"));
        flake.input("e", github("example", "e").dir(""));
    }
}
