import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);

        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
        flake.input("stable", github("NixOS", "nixpkgs")).ref("nixos-24.11");
        flake.input("tools", github("example", "tools").follows("nixpkgs", nixpkgs));
        flake.callPackage("hello", "pkgs/hello");
        flake.registry().devShell("default");
        flake.check("smoke").shellHook("true");
        callPackage("hello", "pkgs/hello");
        input("more", github("example", "more"));
    }
}
