import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.output("formatter.x86-64-linux", nix("pkgs.nixfmt"));
        flake.output("apps.default.x86_64-linux", attrs().set("type", "app").set("program", nix("pkgs.hello")));
        flake.output("bundlers.toArx", attrs());
        flake.output("formatter.aarch64-linux", nix("pkgs.nixfmt"));
        flake.output("hydraJobs.aarch64-darwin", flake.registry().callPackage("p", "p.nix"));
        flake.output("images.riscv64-linux", nix("{ inherit system; }"));

        // None of these is wrong.
        flake.output("formatter.x86_64-linux", nix("pkgs.nixfmt"));
        flake.output("apps.aarch64-linux", nix("inputs.nixpkgs.apps.aarch64-linux"));
        flake.output("hydraJobs.x86-64-linux", attrs());
    }
}
