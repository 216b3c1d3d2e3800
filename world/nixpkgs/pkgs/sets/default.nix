# Stands in for package sets of nixpkgs, one for each way in which sets are extended there.
{ lib, pkgs }:
{
  # .override { overrides = …; } and .extend, no overrideScope.
  haskell.packages = {
    ghc98 = pkgs.callPackage ./haskell.nix { };
    ghc910 = pkgs.callPackage ./haskell.nix { };
  };
  haskellPackages = pkgs.haskell.packages.ghc98;

  # makeScope: overrideScope.
  emacsPackages = pkgs.callPackage ./emacs.nix { };
  ocamlPackages = pkgs.callPackage ./ocaml.nix { };

  # The same, and two names for one set.
  lua52Packages = pkgs.callPackage ./lua.nix { };
  luaPackages = pkgs.lua52Packages;

  # .extend alone, and no callPackage.
  vimPlugins = pkgs.callPackage ./vim.nix { };
}
