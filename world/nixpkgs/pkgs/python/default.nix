# Stands in for nixpkgs' Python: two interpreters, each with its own set of packages.
{ lib, pkgs }:
let
  interpreter =
    version:
    pkgs.callPackage ./interpreter.nix {
      inherit version;
      pythonPackagesExtensions = pkgs.pythonPackagesExtensions;
    };
in
{
  # Overlays on the packages of every interpreter.
  pythonPackagesExtensions = [ ];

  python312 = interpreter "3.12";
  python313 = interpreter "3.13";
  python3 = pkgs.python312;
  python = pkgs.python3;

  python312Packages = lib.dontRecurseIntoAttrs pkgs.python312.pkgs;
  python313Packages = lib.dontRecurseIntoAttrs pkgs.python313.pkgs;
  python3Packages = pkgs.python312Packages;
}
