# Stands in for NixOS' nixpkgs.*: the package set of the system.
{
  config,
  lib,
  options,
  ...
}:
let
  inherit (lib) mkOption types;
  cfg = config.nixpkgs;
  platform = types.either types.str types.attrs;
  platformOption =
    description:
    mkOption {
      type = platform;
      inherit description;
      apply = lib.systems.elaborate;
    };
  generated = import ../../. (
    {
      localSystem = cfg.buildPlatform;
      inherit (cfg) config overlays;
    }
    // lib.optionalAttrs (!lib.systems.equals cfg.hostPlatform cfg.buildPlatform) {
      crossSystem = cfg.hostPlatform;
    }
  );
in
{
  options.nixpkgs = {
    hostPlatform = platformOption "The platform where the system runs.";
    buildPlatform = platformOption "The platform where it is built." // {
      default = cfg.hostPlatform;
    };
    system = mkOption {
      type = types.nullOr types.str;
      default = null;
      description = "The older way to say hostPlatform.";
    };
    config = mkOption {
      type = types.attrs;
      default = { };
      description = "The configuration of the package set.";
    };
    overlays = mkOption {
      type = types.listOf types.raw;
      default = [ ];
      description = "Overlays on the package set.";
    };
    pkgs = mkOption {
      type = types.pkgs;
      description = "A package set to take instead.";
    };
  };

  config = {
    nixpkgs.hostPlatform = lib.mkIf (cfg.system != null) (lib.mkDefault cfg.system);
    _module.args.pkgs =
      if options.nixpkgs.pkgs.isDefined then cfg.pkgs.appendOverlays cfg.overlays else generated;
  };
}
