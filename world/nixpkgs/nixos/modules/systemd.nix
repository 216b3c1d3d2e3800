# Stands in for NixOS' systemd.*: units become files of /etc.
{ config, lib, ... }:
let
  inherit (lib) mkOption types;
  value = types.oneOf [
    types.bool
    types.int
    types.str
    types.path
    (types.listOf types.str)
  ];
  section = mkOption {
    type = types.attrsOf (types.nullOr value);
    default = { };
  };
  names = mkOption {
    type = types.listOf types.str;
    default = [ ];
  };
  unit.options = {
    enable = mkOption {
      type = types.bool;
      default = true;
    };
    description = mkOption {
      type = types.str;
      default = "";
    };
    wantedBy = names;
    requires = names;
    wants = names;
    after = names;
    before = names;
    unitConfig = section;
    serviceConfig = section;
    timerConfig = section;
    environment = section;
    path = mkOption {
      type = types.listOf (types.either types.package types.str);
      default = [ ];
    };
    script = mkOption {
      type = types.lines;
      default = "";
    };
    preStart = mkOption {
      type = types.lines;
      default = "";
    };
    restartTriggers = mkOption {
      type = types.listOf types.unspecified;
      default = [ ];
    };
  };
  units = mkOption {
    type = types.attrsOf (types.submodule unit);
    default = { };
  };
  text = lib.generators.toINI { };
  file =
    kind: name: service:
    lib.nameValuePair "systemd/system/${name}.${kind}" {
      inherit (service) enable;
      text = text {
        Unit.Description = service.description;
        Service = lib.filterAttrs (_: v: v != null && !lib.isList v) service.serviceConfig;
      };
    };
in
{
  options.systemd = {
    services = units;
    timers = units;
    user.services = units;
    tmpfiles.rules = names;
    targets = units;
  };
  config.environment.etc = lib.mapAttrs' (file "service") config.systemd.services;
}
