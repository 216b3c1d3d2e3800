import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** What the flake distributes. Change this file, and run `flakegen generate`. */
public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("[=name]")
            .flakegenVersion("[=version]")
            .description("Packages and modules of [=name]")
            .systems(X86_64_LINUX, AARCH64_LINUX);

        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs").ref("nixos-unstable"));
        flake.pkgs(nixpkgs);

        // Packages: a file, or a directory with a default.nix, each.
        var registry = flake.registry();
        var hello = registry.callPackage("[=name]-hello", "pkgs/top-level/[=name]-hello");
        registry.scope("python3Packages")
            .callPackage("[=name]-pyhello", "pkgs/python-modules/[=name]-pyhello");

        // Modules: placeholders, which take in what you add with nixosModule("name", file("modules/nixos/name.nix")).
        flake.nixosModule("default");
        flake.homeModule("default");

        // Somebody else's first project: `nix flake init -t github:OWNER/REPOSITORY`.
[#if registry??]
        flake.ossTemplate(github("[=registry.owner]", "[=registry.repo]"));
[#else]
        // flake.ossTemplate(github("OWNER", "REPOSITORY"));
[/#if]

        // What `nix flake check` holds the flake to.
        flake.contractChecks();
        flake.policyPinCheck();
        flake.check("smoke-hello").packages(hello).script("[=name]-hello | grep Hello");

        flake.devShell("default").packages("git", "jq");
    }
}
