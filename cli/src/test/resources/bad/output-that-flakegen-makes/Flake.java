import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.devShell("default");
        flake.output("devShells.x86_64-linux.other", attrs());
        flake.output("lib", attrs());
        flake.nixosModule("ssh");
        flake.output("nixosModules.more", attrs());
    }
}
