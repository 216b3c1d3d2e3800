import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.pkg("file", "pkgs/greet.nix");
        flake.pkg("directory", "pkgs/greet");
        flake.pkg("name", "hello");
        flake.registry().add("file", "./pkgs/greet.nix");
        flake.registry().scope("python3Packages").add("name", "pkgs.requests");
        flake.check("file", "checks/smoke.nix");
        flake.check("script", "exit 1");
        flake.check("name", "pkgs.hello");
        flake.devShell("default").inputsFrom("pkgs/greet.nix");
        flake.output("packages.x86_64-linux.file", "pkgs/greet.nix");
        flake.output("formatter.x86_64-linux", "nixfmt");

        // Where no package is wanted:
        flake.output("text", "./text.nix");
        flake.nixosModule("directory", "modules/ssh");
        flake.nixosModule("all").imports("modules/ssh.nix");
    }
}
