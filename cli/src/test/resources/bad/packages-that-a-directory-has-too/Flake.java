import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.packagesFromDirectory("pkgs/top-level");
        registry.callPackage("hello", "pkgs/hello-2.nix");
        registry.add("curl", nix("prev.curl"));
        registry.packagesFromDirectory("pkgs/more");
        var python = registry.scope("python3Packages");
        python.packagesFromDirectory("pkgs/python");
        python.packagesFromDirectory("./pkgs/python/");
        flake.nixosModulesFromDirectory("modules");
        flake.nixosModule("ssh").set("services.openssh.enable", true);
        flake.pkg("wget", nix("pkgs.wget"));
    }
}
