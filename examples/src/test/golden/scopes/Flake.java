import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

/** Scopes that have to do with each other: of one interpreter of Python and of all, and two names of one set. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("scopes").systems(X86_64_LINUX, AARCH64_LINUX);
    flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
    flake.contractChecks();
    var registry = flake.registry();

    var python = registry.scope("python3Packages");
    var shared = python.callPackage("shared", "pkgs/module.nix").set("says", "to all");
    python.overrideAttrs("requests", nix("old: { passthru.patched = old.name; }"));

    var python312 = registry.scope("python312Packages");
    python312.callPackage("speaker", "pkgs/module.nix").set("says", "3.12").set("needs", list(shared));
    python312.callPackage("old-only", "pkgs/module.nix").set("says", "old");
    var python313 = registry.scope("python313Packages");
    python313.callPackage("speaker", "pkgs/module.nix").set("says", "3.13").set("needs", list(shared));
    python313.callPackage("arm-only", "pkgs/module.nix").set("says", "arm").on(AARCH64_LINUX);
    registry.scope("pypy310Packages").callPackage("speaker", "pkgs/module.nix").set("says", "pypy");

    registry.scope("haskellPackages").add("greeting", nix("final.aeson"));
    registry.scope("luaPackages", OVERRIDE_SCOPE).callPackage("greeting", "pkgs/text.nix").set("says", "lua");
    registry.scope("lua52Packages", OVERRIDE_SCOPE).callPackage("greeting", "pkgs/text.nix").set("says", "lua 5.2");

    var agents = registry.makeScope("agents");
    agents.callPackage("tool", "pkgs/text.nix").set("says", "tool");
    agents.callPackage("app", "pkgs/app.nix");
    registry.makeScope("my.agents").callPackage("app", "pkgs/app.nix");
    registry.scope("vimPlugins", EXTEND).callPackage("plugin", "pkgs/plugin.nix");
    registry.callPackage("tool", "pkgs/text.nix").set("says", "top");
    registry.callPackage("writer", "pkgs/plugin.nix");
    registry.callPackage("pen", "pkgs/text.nix").set("says", "pen");
  }
}
