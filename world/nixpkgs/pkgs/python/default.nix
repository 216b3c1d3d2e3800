# Stands in for nixpkgs' Python: interpreters, each with its own set of packages. python3 is one of them.
{ lib, pkgs }:
let
  interpreter =
    pythonAttr: version: implementation:
    pkgs.callPackage ./interpreter.nix {
      inherit pythonAttr version implementation;
      pythonPackagesExtensions = pkgs.pythonPackagesExtensions;
    };
in
{
  # Overlays on the packages of every interpreter.
  pythonPackagesExtensions = [ ];

  python312 = interpreter "python312" "3.12" "cpython";
  python313 = interpreter "python313" "3.13" "cpython";
  python3Minimal = interpreter "python3Minimal" "3.12" "cpython";
  pypy310 = interpreter "pypy310" "3.10" "pypy";
  python3 = pkgs.python312;
  python = pkgs.python3;
  pypy3 = pkgs.pypy310;

  python312Packages = lib.dontRecurseIntoAttrs pkgs.python312.pkgs;
  python313Packages = lib.dontRecurseIntoAttrs pkgs.python313.pkgs;
  pypy310Packages = lib.dontRecurseIntoAttrs pkgs.pypy310.pkgs;
  python3Packages = pkgs.python312Packages;
  pythonPackages = pkgs.python3Packages;
  pypy3Packages = pkgs.pypy310Packages;
}
