import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** What flake.nix is made of. Change this file, and run `flakegen generate`. */
public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("[=name]")
            .flakegenVersion("[=version]")
            .description("A project that builds on [=registry.repo]")
            .systems(X86_64_LINUX, AARCH64_LINUX, AARCH64_DARWIN);

        // Packages come from a registry, which brings its own nixpkgs.
        var registry = flake.input("[=input]", github("[=registry.owner]", "[=registry.repo]"));
        flake.pkgs(registry.attr("lib.mkPkgs")).set("config.allowUnfree", true);

        flake.mkFlake(flake.input("flake-parts", github("hercules-ci", "flake-parts"))
            .follows("nixpkgs-lib", registry.input("nixpkgs")));

        // What `nix develop` gives: packages of the registry, and of nixpkgs.
[#if packageName??]
        flake.devShell("default").packages("[=packageName]");
[#else]
        flake.devShell("default");
        // .packages("a-package-of-the-registry", "git")
[/#if]
    }
}
