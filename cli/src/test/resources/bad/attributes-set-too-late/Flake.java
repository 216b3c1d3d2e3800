import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        var settings = attrs().set("a", 1);
        flake.lib("settings", settings);
        settings.set("b", 2);
    }
}
