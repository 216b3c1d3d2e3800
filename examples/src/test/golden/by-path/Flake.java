import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** Outputs that are given by their paths: as deep as Nix looks, less deep, deeper, and such as it does not know. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.systems(X86_64_LINUX, AARCH64_LINUX);
    var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
    var pkgs = flake.pkgs(nixpkgs);
    var shell = flake.devShell("default");

    var hello = pkgs.attr("hello");
    flake.output("packages.x86_64-linux.hello", hello)
        .output("packages.x86_64-linux.\"hello again\"", hello)
        .output("packages.aarch64-linux.hello", hello)
        .output("checks.x86_64-linux.hello", hello)
        .output("apps.x86_64-linux.hello", attrs().set("type", "app").set("program", nix("\"${pkgs.hello}/bin/hello\"")))
        .output("apps.x86_64-linux.told", nix("self.apps.x86_64-linux.hello // { meta.description = \"Says hello\"; }"))
        .output("formatter.x86_64-linux", pkgs.attr("nixfmt"))
        .output("legacyPackages.x86_64-linux.some.hello", hello);

    flake.output("overlays.bye", nix("final: prev: { bye = prev.hello; }"))
        .output("nixosModules.motd", nix("{ environment.etc.motd.text = \"hello\"; }"))
        .output("nixosConfigurations.host", nix("""
            lib.nixosSystem {
              system = "x86_64-linux";
              modules = [ self.nixosModules.motd { boot.isContainer = true; } ];
            }
            """))
        .output("templates.bare.path", nix("./template"))
        .output("templates.bare.description", nix("\"A template\""));

    // Nix looks for derivations at any depth here
    flake.output("hydraJobs.x86_64-linux.shell", shell)
        .output("hydraJobs.release", nix("{ inherit (self.packages) x86_64-linux; }"));

    // of former days
    flake.output("defaultPackage.x86_64-linux", hello)
        .output("devShell.x86_64-linux", nix("self.devShells.x86_64-linux.default"))
        .output("defaultApp.x86_64-linux", nix("self.apps.x86_64-linux.hello"))
        .output("defaultTemplate", nix("self.templates.bare"))
        .output("overlay", nix("self.overlays.bye"))
        .output("nixosModule", nix("self.nixosModules.motd"));

    // none that Nix knows
    flake.output("darwinConfigurations.mac", attrs())
        .output("scopes.deep.impl", attrs().set("a", 1))
        .output("scopes.deep.\"a b\"", attrs());
  }
}
