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
        flake.input("f", github("example", "f").ref("v1..v2"));
        flake.input("g", flakeRef("git+https://example.org/g?ref=main/"));
        flake.input("h", git("git@example.org:tools/h.git"));
    }
}
