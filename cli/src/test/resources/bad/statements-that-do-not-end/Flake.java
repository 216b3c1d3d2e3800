import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        flake.description("a"
        flake.devShell("one")
        flake.devShell("two");
            .packages("jq");
        flake.output("a", nix("{ b = "c"; }"));
        flake.devShell("three"));
        flake.devShell("four").packages(["jq", "git"]);
        var package = flake.registry();
        flake.registry().package("a");
        flake.description(“quoted”);
        flake.lib("a", nix("""{ }"""));
        flake.lib("b", nix("${x} \${y}"));
    }
}
