import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
        var app = flake.input("app", github("example", "app"))
            .follows("nixpkg", nixpkgs)
            .follows("utils/sistems", nixpkgs)
            .without("docs");
        flake.input("lib").follows(app.input("libs"));
        flake.input("fresh", github("example", "fresh")).follows("anything", nixpkgs);
        flake.output("treefmt", app.input("treefmt").attr("lib"));
    }
}
