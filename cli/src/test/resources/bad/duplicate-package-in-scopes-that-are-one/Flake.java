import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        var registry = flake.registry();

        registry.scope("python3Packages").callPackage("a", "a.nix");
        registry.scope("python312Packages").callPackage("a", "b.nix");
        registry.scope("python313Packages").callPackage("apart", "a.nix");
        registry.scope("python312Packages").callPackage("apart", "b.nix");

        registry.scope("python27Packages").callPackage("two", "a.nix");
        registry.scope("python2Packages").callPackage("two", "b.nix");

        registry.scope("pypyPackages").callPackage("small", "a.nix");
        registry.scope("pypy27Packages").callPackage("small", "b.nix");

        registry.scope("python311Packages", OVERRIDE_SCOPE).callPackage("own", "b.nix");
        registry.scope("pythonPackages").callPackage("own", "a.nix");

        registry.scope("python3Packages").callPackage("by-system", "a.nix").on(X86_64_LINUX);
        registry.scope("python312Packages").callPackage("by-system", "b.nix").on(AARCH64_LINUX);

        registry.scope("pypy310Packages").packagesFromDirectory("all");
        registry.scope("python3Packages").callPackage("found", "a.nix");
    }
}
