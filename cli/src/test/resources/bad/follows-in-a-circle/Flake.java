import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        var a = flake.input("a");
        var b = flake.input("b");
        a.follows(b);
        b.follows(a.input("c"));
        var d = flake.input("d", github("example", "d"));
        d.follows("e", d.input("e"));
        var f = flake.input("f", github("example", "f"));
        f.follows("g", d.input("g"));
        d.follows("g", f.input("g"));
    }
}
