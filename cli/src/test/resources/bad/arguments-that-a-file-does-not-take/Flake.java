import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        var registry = flake.registry();

        registry.callPackage("a", "pkgs/a.nix").set("wordz", "x");
        registry.callPackage("any", "pkgs/any.nix").set("wordz", "x");
        registry.callPackage("all", "pkgs/all.nix").set("wordz", "x");
        registry.scope("python3Packages")
                .callPackage("directory", "pkgs/dir")
                .set("words", "x")
                .set("deep.er", 1)
                .set("deep.est", 2);
        registry.makeScope("agents").callPackage("behind", "pkgs/let.nix").set("flags", list());
        registry.callPackage("nothing", "pkgs/nothing.nix").set("x", 1);
        registry.add("text", nix("final.callPackage ./pkgs/a.nix ({ inherit (final) jq; } // { words = \"\"; })"));
        registry.add("value", importFile("pkgs/dir").apply(attrs().set("word", "x").set("words", "y")));
        registry.add("imported", nix("import ./pkgs/a.nix { hello = final.hello; wordz = [ ]; }"));
        registry.add("with", nix("final.callPackage ./pkgs/a.nix args").with("args", attrs().set("words", "y")));
    }
}
