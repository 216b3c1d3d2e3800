import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.output("a..b", attrs());
        flake.output("", attrs());
        flake.devShell("default").set("env.1x", 1).packages("python3 jq");
        flake.output("c", attrs().set("d.", 1));
        flake.output("e", flake.self().attr("${x}"));
        flake.output("g", attrs().set("a b", 1));
        flake.output("f", attrs().set(attrPath(), 1));
    }
}
