import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
    flake.pkgs(nixpkgs);

        flake.mkFlake(flake.input("flake-parts", github("hercules-ci", "flake-parts")).follows("nixpkgs-lib", nixpkgs));

        flake.registry().add("greet", nix("final.hello"));
        flake.devShell("default").packages("hello");
        flake.check("smoke").script("true");
        flake.nixosModule("ssh").set("services.openssh.enable", true);
        flake.homeModule("git").set("programs.git.enable", true);
        flake.lib("one", nix("1"));
        flake.template("app", "template").description("An app");
        flake.contractChecks();

        flake.output("overlays.fixes", nix("final: prev: { greeting = prev.hello; }"));
        flake.output("overlays.file", importFile("overlay.nix"));
        flake.output("devShells.x86_64-linux.docs", importFile("shell.nix", nix("pkgs")));
        flake.output("checks.x86_64-linux", importFile("tests.nix", nix("pkgs")));
        flake.output("checks.aarch64-linux.more", nix("pkgs.hello"));
        flake.output("packages.x86_64-linux", nix("{ more = pkgs.hello; inherit (pkgs) git; }"));
        flake.output("legacyPackages.x86_64-linux", nix("{ extra = { inherit (pkgs) greet; }; }"));
        flake.output("legacyPackages.aarch64-linux.extra.deep", nix("2"));
        flake.output("lib.strings.trim", nix("text: text"));
        flake.output("nixosModules.more", nix("{ pkgs, ... }: { environment.systemPackages = [ pkgs.hello ]; }"));
        flake.output("templates.other", attrs().set("path", file("template")).set("description", "Another"));
        flake.output("homeConfigurations", attrs().set("me", 1));
    }
}
