import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        var here = flake.registry().callPackage("here", "p.nix").on(X86_64_LINUX);
        flake.registry().add("alias", here);
        flake.check("both").packages(here).script("true");
        flake.check("one").packages(here).script("true").on(X86_64_LINUX);
        flake.output("images.aarch64-linux", here);
    }
}
