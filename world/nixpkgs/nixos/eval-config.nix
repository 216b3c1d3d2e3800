# Stands in for lib.nixosSystem: evaluates modules of class "nixos" among the few that are here.
{ lib }:
let
  outerLib = lib;
in
{
  modules,
  specialArgs ? { },
  # Both are older ways to say nixpkgs.hostPlatform and nixpkgs.pkgs.
  system ? null,
  pkgs ? null,
  lib ? outerLib,
  modulesLocation ? null,
  prefix ? [ ],
}:
lib.evalModules {
  class = "nixos";
  inherit prefix;
  specialArgs = {
    modulesPath = toString ./modules;
  }
  // specialArgs;
  modules =
    import ./modules/all.nix
    ++ lib.optional (system != null) {
      _file = "nixosSystem's system";
      nixpkgs.system = lib.mkDefault system;
    }
    ++ lib.optional (pkgs != null) {
      _file = "nixosSystem's pkgs";
      nixpkgs.pkgs = pkgs;
    }
    ++ (
      if modulesLocation == null then
        modules
      else
        map (lib.setDefaultModuleLocation modulesLocation) modules
    );
}
