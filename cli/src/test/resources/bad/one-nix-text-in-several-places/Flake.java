import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var greeting = nix("pkgs.hello");
        flake.devShell("default").set("greeting", greeting);
        flake.lib("greeting", greeting);
        flake.registry()
                .callPackage("greeter", "greeter.nix")
                .set("greeting", greeting);
    }
}
