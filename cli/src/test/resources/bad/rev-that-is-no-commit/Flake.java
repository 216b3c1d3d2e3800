import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.input("a", github("example", "a").rev("main"));
        flake.input("b", git("https://example.org/b").rev("44A91898084F46797B5FAC650C7E8C9AC38C43D4"));
    }
}
