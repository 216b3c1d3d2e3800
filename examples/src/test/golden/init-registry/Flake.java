import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** What the flake distributes. Change this file, and run `flakegen generate`. */
public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("harbour")
            .flakegenVersion("0.1.0-SNAPSHOT")
            .description("Packages and modules of harbour")
            .systems(X86_64_LINUX, AARCH64_LINUX);

        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs").ref("nixos-unstable"));
        flake.pkgs(nixpkgs);

        // Packages: a file, or a directory with a default.nix, each.
        var registry = flake.registry();
        var hello = registry.callPackage("harbour-hello", "pkgs/top-level/harbour-hello");
        registry.scope("python3Packages")
            .callPackage("harbour-pyhello", "pkgs/python-modules/harbour-pyhello");

        // Modules: placeholders, which take in what you add with nixosModule("name", file("modules/nixos/name.nix")).
        flake.nixosModule("default");
        flake.homeModule("default");

        // Somebody else's first project: `nix flake init -t github:OWNER/REPOSITORY`.
        // flake.ossTemplate(github("OWNER", "REPOSITORY"));

        // What `nix flake check` holds the flake to.
        flake.contractChecks();
        flake.policyPinCheck();
        flake.check("smoke-hello").packages(hello).script("harbour-hello | grep Hello");

        flake.devShell("default").packages("git", "jq");
    }
}
