import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        var pkgs = flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));

        var registry = flake.registry();
        registry.callPackage("jq", "pkgs/jq");
        registry.scope("python3Packages").callPackage("requests", "pkgs/requests.nix");
        registry.add("hello", nix("final.hello.overrideAttrs (old: { doCheck = false; })"));
        registry.callPackage("git", "pkgs/tool.nix").replaces();

        // None of these is.
        registry.makeScope("tools").callPackage("jq", "pkgs/jq").set("jq", pkgs.attr("jq"));
        registry.makeScope("own").callPackage("jq", "pkgs/jq").replaces();
        registry.callPackage("any", "pkgs/any.nix").replaces();
        registry.callPackage("tool", "pkgs/tool.nix");
        registry.add("curl", nix("prev.curl // { again = final.curl; }"));
        registry.add("wget", nix("final.wget or prev.wget"));
    }
}
