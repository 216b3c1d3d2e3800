import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var image = flake.pkg("image", nix("pkgs.hello")).on(X86_64_LINUX);
        flake.devShell("default").packages(image);
        flake.devShell("x86").packages(image).on(X86_64_LINUX);

        var both = flake.pkg("both", nix("pkgs.hello")).on(X86_64_LINUX);
        flake.pkg("both", nix("pkgs.jq")).on(AARCH64_LINUX);
        flake.check("both").packages(both).script("true");
    }
}
