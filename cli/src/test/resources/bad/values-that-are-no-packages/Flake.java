import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX);
        flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
        var registry = flake.registry();

        registry.add("wrap", nix("drv: drv.overrideAttrs { }"));
        registry.add("tools", nix("{ inherit (final) jq git; }"));
        registry.add("text", nix("let version = \"1\"; in \"v${version}\""));
        registry.add("either", nix("if final.stdenv.isLinux then 1 else { a = 1; }"));
        registry.add("list", list(nix("final.hello")));
        registry.add("yes", nix("final ? hello"));
        registry.add("file", file("set.nix"));
        registry.add("imported", importFile("set.nix"));
        registry.add("called", importFile("function.nix").apply(nix("final")));
        registry.add("helper", importFile("function.nix"));
        registry.add("set", nix("final"));
        registry.add("self", flake.self());

        var agents = registry.makeScope("agents");
        agents.add("flake", flake.self());
        agents.add("version", nix("''1''"));
        registry.scope("python3Packages").add("build", nix("args: final.buildPythonPackage args"));

        flake.pkg("out", attrs().set("a", 1));
        flake.check("number", nix("1 + 1"));
        flake.output("packages.x86_64-linux.by-path", nix("pkgs: pkgs.hello"));
        flake.output("formatter.x86_64-linux", nix("[ pkgs.hello ]"));

        registry.callPackage("maker", "pkgs/maker.nix");
        registry.callPackage("both", "pkgs/both.nix").set("a", 1);
        agents.callPackage("make", "pkgs/maker.nix");
        registry.scope("ocamlPackages").packagesFromDirectory("all");
        registry.callPackage("set-file", "pkgs/set.nix");
        registry.callPackage("text-file", "pkgs/text.nix");
        registry.callPackage("let-list", "pkgs/let-list.nix");

        // What may be one:
        registry.callPackage("functor", "pkgs/functor.nix");
        registry.callPackage("let-package", "pkgs/let-package.nix");
        registry.add("rebound", nix("let true = final.hello; in true"));
        registry.callPackage("behind", "pkgs/behind.nix");
        registry.add("derivation", nix("{ type = \"derivation\"; }"));
        registry.add("one-of-two", nix("if true then null else final.hello"));
        registry.add("updated", nix("final.hello // { a = 1; }"));
        registry.add("selected", flake.self().attr("packages.x86_64-linux.x"));
        registry.add("applied", nix("(x: x) final.hello"));
        registry.add("file-of-one", importFile("package.nix").apply(nix("final")));
    }
}
