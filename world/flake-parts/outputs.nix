# flake: outputs as they are, merged with those of perSystem. As in flake-parts, a definition of it is a module, so that
# `imports` or `config` in it is no output.
{ lib, ... }:
let
  inherit (lib) mkOption types;
  set = mkOption {
    type = types.lazyAttrsOf types.raw;
    default = { };
  };
in
{
  options.flake = mkOption {
    type = types.submoduleWith {
      modules = [
        {
          freeformType = types.lazyAttrsOf types.raw;
          options =
            lib.genAttrs
              [
                "apps"
                "checks"
                "devShells"
                "legacyPackages"
                "packages"
              ]
              (
                _:
                mkOption {
                  type = types.lazyAttrsOf (types.lazyAttrsOf types.raw);
                  default = { };
                }
              )
            // lib.genAttrs [ "formatter" "nixosConfigurations" "nixosModules" "overlays" ] (_: set);
        }
      ];
    };
    description = "The outputs of the flake.";
  };
}
