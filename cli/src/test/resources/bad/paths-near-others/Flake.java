import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        flake.registry().callPackage("hello", "pkgs/helo");
        flake.registry().callPackage("tool", "pkgs/tool");
        flake.registry().callPackage("again", "./pkg/hello.nix");
        flake.registry().callPackage("windows", "pkgs\\hello");
        flake.nixosModule("ssh", file("module/shs.nix"));
        flake.template("app", "template/app");
        flake.lib("f", nix("import ./lib/functons.nix"));
        flake.output("doc", list(file("manual.md"), file("lnik")));
    }
}
