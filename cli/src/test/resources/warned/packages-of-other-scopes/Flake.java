import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.callPackage("mylib", "pkgs/mylib");
        registry.makeScope("tools").callPackage("tool", "pkgs/tool.nix");
        registry.packagesFromDirectory("more");
        registry.scope("python312Packages").callPackage("words", "pkgs/mylib");
        registry.scope("haskellPackages").callPackage("parser", "pkgs/parser.nix");
        registry.scope("ocamlPackages").add("lexer", nix("final.hello"));
        flake.devShell("default").packages("words", "jq", "parser");
        flake.check("smoke").packages("lexer").script("true");

        // What is given, or may be:
        registry.callPackage("given", "pkgs/mylib").set("buildPythonPackage", nix("final.python3Packages.buildPythonPackage"));
        registry.callPackage("optional", "pkgs/optional.nix");
        flake.devShell("by-path").packages("python312Packages.words", "ocamlPackages.lexer");
    }
}
