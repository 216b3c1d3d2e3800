import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.nixConfig()
            .set("extra-substituters", list("https://a", 1))
            .set("max-jobs", nix("builtins.length [ 1 ]"))
            .set("netrc-file", file("netrc"))
            .set("nested.setting", true)
            .set("warn-dirty", false)
            .set("warn-dirty", true);
    }
}
