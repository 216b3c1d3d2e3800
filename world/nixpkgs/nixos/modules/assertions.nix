# Stands in for NixOS' assertions and warnings.
{ lib, ... }:
let
  inherit (lib) mkOption types;
in
{
  options = {
    assertions = mkOption {
      type = types.listOf types.unspecified;
      default = [ ];
      description = "What must hold: { assertion, message }.";
    };
    warnings = mkOption {
      type = types.listOf types.str;
      default = [ ];
      description = "What to say while the system is evaluated.";
    };
  };
}
