import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX).requires("2.30");

        flake.input("missing", path("./missing"));
        flake.input("missing-tree", path("missing")).notFlake();
        flake.input("above", path("../above"));
        flake.input("outside", path("link-out"));
        flake.input("itself", path("."));
        flake.input("by-url", flakeRef("path:./tools/.."));
        flake.input("no-directory", path("./tools/words.txt"));
        flake.input("no-flake", path("./tools"));
        flake.input("no-flake-inside", path("./tools").dir("inner"));
        flake.input("a-flake", path("./flake"));
        flake.input("a-tree", path("./tools")).notFlake();
        flake.input("a-file", path("./tools/words.txt")).notFlake();
        flake.input("generated-later", path("./described"));
        flake.input("of-a-machine", path("/srv/flakes/tools"));
    }
}
