import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.output("a", attrs(java.util.Map.of("\0", 1)));
        flake.output("b", attrs().set(attrPath("c", "\0"), 1));
        flake.output("d", list(java.util.Map.of("\0", 1)));
    }
}
