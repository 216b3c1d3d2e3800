import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.self().submodules();
        flake.input("large", git("https://example.org/large").lfs());
        flake.input("tools", path("./tools"));
        flake.input("words", fileUrl("https://example.org/words.txt"));
        flake.input("latest", flakeRef("https://example.org/latest"));
        flake.input("given", flakeRef("tarball+https://example.org/given"));
        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
        flake.input("app", github("example", "app")).follows("utils/nixpkgs", nixpkgs);
    }
}
