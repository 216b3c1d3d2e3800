import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
        var other = flake.input("other", github("NixOS", "nixpkgs"));
        var utils = flake.input("utils", github("example", "utils")).follows("nixpkgs", nixpkgs);
        flake.input("app", github("example", "app")).follows("utils", utils).follows("utils/nixpkgs", other);
    }
}
