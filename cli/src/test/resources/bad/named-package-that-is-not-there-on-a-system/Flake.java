import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.callPackage("here", "p.nix").on(X86_64_LINUX);
        registry.callPackage("hello", "hello.nix").replaces().on(X86_64_LINUX);
        registry.override("git", attrs().set("doCheck", false)).on(X86_64_LINUX);
        flake.devShell("default").packages("here", "jq");
        flake.check("both").packages("here").script("true");
        flake.check("one").packages("here").script("true").on(X86_64_LINUX);
        flake.devShell("upstream").packages("hello", "git");
    }
}
