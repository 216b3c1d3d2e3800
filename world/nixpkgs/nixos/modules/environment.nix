# Stands in for NixOS' environment.*, time.* and i18n.*.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkOption types;
  strings = types.attrsOf (types.either types.str (types.either types.int types.path));
in
{
  options = {
    environment = {
      systemPackages = mkOption {
        type = types.listOf types.package;
        default = [ ];
        description = "Packages of all users.";
      };
      defaultPackages = mkOption {
        type = types.listOf types.package;
        default = [ ];
      };
      variables = mkOption {
        type = strings;
        default = { };
      };
      sessionVariables = mkOption {
        type = strings;
        default = { };
      };
      shellAliases = mkOption {
        type = types.attrsOf (types.nullOr types.str);
        default = { };
      };
    };
    time.timeZone = mkOption {
      type = types.nullOr types.str;
      default = null;
    };
    i18n.defaultLocale = mkOption {
      type = types.str;
      default = "en_US.UTF-8";
    };
    fonts.packages = mkOption {
      type = types.listOf types.package;
      default = [ ];
    };
    system.path = mkOption {
      type = types.package;
      internal = true;
    };
  };

  config.system.path = pkgs.buildEnv {
    name = "system-path";
    paths =
      config.environment.systemPackages ++ config.environment.defaultPackages ++ config.fonts.packages;
    ignoreCollisions = true;
  };
}
