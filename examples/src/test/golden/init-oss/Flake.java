import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** What flake.nix is made of. Change this file, and run `flakegen generate`. */
public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("harbour")
            .flakegenVersion("0.1.0-SNAPSHOT")
            .description("A project that builds on nixpkgs-matrixai")
            .systems(X86_64_LINUX, AARCH64_LINUX, AARCH64_DARWIN);

        // Packages come from a registry, which brings its own nixpkgs.
        var registry = flake.input("nixpkgs-matrixai", github("MatrixAI", "nixpkgs-matrixai"));
        flake.pkgs(registry.attr("lib.mkPkgs")).set("config.allowUnfree", true);

        flake.mkFlake(flake.input("flake-parts", github("hercules-ci", "flake-parts"))
            .follows("nixpkgs-lib", registry.input("nixpkgs")));

        // What `nix develop` gives: packages of the registry, and of nixpkgs.
        flake.devShell("default").packages("matrixai-public-hello");
    }
}
