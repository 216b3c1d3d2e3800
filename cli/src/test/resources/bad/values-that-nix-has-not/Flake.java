import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.output("a", list(new Object(), 'c'));
        flake.description("half \ud83d, and NUL \0");
        flake.output("b", attrs().set("c", list(java.util.List.of("\0"))));
    }
}
