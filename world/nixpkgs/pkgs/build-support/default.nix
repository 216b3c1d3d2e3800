# Stands in for nixpkgs' trivial builders: commands, files, scripts, shells and joined packages.
{ lib, pkgs }:
import ./commands.nix { inherit lib pkgs; }
// import ./files.nix { inherit lib pkgs; }
// import ./join.nix { inherit lib pkgs; }
// {
  mkShell = pkgs.callPackage ./mk-shell.nix { };
  mkShellNoCC = pkgs.mkShell.override { stdenv = pkgs.stdenvNoCC; };
  makeSetupHook =
    {
      name,
      propagatedBuildInputs ? [ ],
      substitutions ? { },
      ...
    }:
    script:
    pkgs.runCommand name { inherit propagatedBuildInputs; } ''
      mkdir -p $out/nix-support
      cp ${script} $out/nix-support/setup-hook
      fixupPhase
    '';
}
