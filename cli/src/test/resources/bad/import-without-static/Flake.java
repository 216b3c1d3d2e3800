import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.Nix.*;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
    }
}
