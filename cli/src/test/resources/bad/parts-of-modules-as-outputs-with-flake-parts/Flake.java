import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.mkFlake(flake.input("flake-parts", github("hercules-ci", "flake-parts")));

        flake.output("imports", nix("{ }"));
        flake.output("config.answer", nix("{ }"));
        flake.output("options", nix("{ }"));
        flake.output("_module.args.x", nix("{ }"));
        flake.output("_class", nix("{ }"));
        flake.output("key", nix("{ }"));
        flake.output("_type", nix("{ }"));
        flake.output("require", nix("{ }"));
        flake.output("disabledModules", nix("{ }"));
        flake.output("below.config", nix("{ }"));
        flake.output("meta", nix("{ }"));
    }
}
