# Stands in for nixpkgs' runCommand and its kin.
{ lib, pkgs }:
let
  run =
    stdenv: name: attrs: buildCommand:
    stdenv.mkDerivation (
      attrs
      // {
        inherit name buildCommand;
        passAsFile = [ "buildCommand" ] ++ attrs.passAsFile or [ ];
      }
    );
  local = {
    preferLocalBuild = true;
    allowSubstitutes = false;
  };
in
{
  runCommand = run pkgs.stdenvNoCC;
  runCommandCC = run pkgs.stdenv;
  runCommandLocal = name: attrs: run pkgs.stdenvNoCC name (local // attrs);
  runCommandWith =
    {
      stdenv ? pkgs.stdenv,
      name,
      runLocal ? false,
      derivationArgs ? { },
    }:
    run stdenv name (if runLocal then local // derivationArgs else derivationArgs);
}
