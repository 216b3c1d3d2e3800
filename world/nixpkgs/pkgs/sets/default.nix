# Stands in for package sets of nixpkgs, one for each way in which sets are extended there.
{ lib, pkgs }:
{
  # .override { overrides = …; } and .extend, no overrideScope.
  haskellPackages = pkgs.callPackage ./haskell.nix { };

  # makeScope: overrideScope.
  emacsPackages = pkgs.callPackage ./emacs.nix { };
  ocamlPackages = pkgs.callPackage ./ocaml.nix { };

  # .extend alone, and no callPackage.
  vimPlugins = pkgs.callPackage ./vim.nix { };
}
