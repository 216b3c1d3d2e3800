import static dev.flakegn.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinitions;
import dev.flakegen.dsl.FlakeSpec;
import java.utl.List;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.output("one", list(List.of(nix("1"))));
    }
}
