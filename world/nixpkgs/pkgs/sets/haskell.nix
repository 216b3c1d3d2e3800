# Stands in for haskellPackages: an extendable set whose packages are made by its mkDerivation.
{
  lib,
  pkgs,
  stdenv,
  overrides ? (_: _: { }),
}:
let
  base =
    self:
    {
      callPackage = lib.callPackageWith (pkgs // self // { inherit (self) callPackage mkDerivation; });
      mkDerivation = lib.makeOverridable (import ./haskell-derivation.nix { inherit lib stdenv; });
      ghc = pkgs.runCommand "ghc-9.8.4" { } ''
        mkdir -p $out/bin
        printf '#!/bin/sh\necho ghc\n' > $out/bin/ghc
        chmod +x $out/bin/ghc
      '';
      ghcWithPackages =
        select:
        pkgs.symlinkJoin {
          name = "ghc-9.8.4-with-packages";
          paths = [ self.ghc ] ++ select self;
        };
    }
    // builtins.mapAttrs (pname: version: self.callPackage (package pname version) { }) {
      aeson = "2.2.3.0";
      text = "2.1.1";
    };
  package =
    pname: version:
    { mkDerivation, lib }:
    mkDerivation {
      inherit pname version;
      src = null;
      license = lib.licenses.bsd3;
    };
in
lib.makeExtensible (lib.extends overrides base)
