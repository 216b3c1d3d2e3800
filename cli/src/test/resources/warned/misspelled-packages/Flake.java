import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.name("demo");
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        flake.registry().callPackage("my-hello", "hello.nix");
        flake.registry().callPackage("nodejs_20", "hello.nix");
        flake.registry().callPackage("jqq", "hello.nix");
        flake.devShell("default").packages("my-helo", "jq", "nodejs_22", "my-hello");
        flake.check("smoke").packages("my_hello").script("my-hello");
    }
}
