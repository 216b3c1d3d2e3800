import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.output("packges.x86_64-linux.a", nix("pkgs.hello"));
        flake.output("packges.x86_64-linux.b", nix("pkgs.hello"));
        flake.output("devshells.x86_64-linux.docs", nix("pkgs.mkShell { }"));
        flake.output("app.x86_64-linux.run", attrs().set("type", "app").set("program", "/bin/true"));
        flake.output("nixosConfiguration.here", attrs());

        // Others that a flake may have:
        flake.output("allPackages.x86_64-linux", nix("[ pkgs.hello ]"));
        flake.output("apis", attrs());
        flake.output("homeConfigurations.me", attrs());
    }
}
