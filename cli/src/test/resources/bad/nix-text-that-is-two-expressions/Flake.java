import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.output("a", nix("""
                { a = 1; }
                { b = 2; }
                """));
        flake.output("b", nix("./lib.nix { }"));
        flake.output("c", nix("1, 2"));
        flake.output("d", nix("""
                x: x;
                y: y
                """));
        flake.output("e", nix("{ a = 1; };"));
    }
}
