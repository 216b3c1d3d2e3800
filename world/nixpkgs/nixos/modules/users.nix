# Stands in for NixOS' users.* and security.*.
{ lib, ... }:
let
  inherit (lib) mkOption types;
  user =
    { name, config, ... }:
    {
      options = {
        name = mkOption {
          type = types.str;
          default = name;
        };
        isNormalUser = mkOption {
          type = types.bool;
          default = false;
        };
        isSystemUser = mkOption {
          type = types.bool;
          default = false;
        };
        description = mkOption {
          type = types.str;
          default = "";
        };
        uid = mkOption {
          type = types.nullOr types.int;
          default = null;
        };
        group = mkOption {
          type = types.str;
          default = if config.isNormalUser then "users" else "";
        };
        extraGroups = mkOption {
          type = types.listOf types.str;
          default = [ ];
        };
        home = mkOption {
          type = types.path;
          default = if config.isNormalUser then "/home/${name}" else "/var/empty";
        };
        createHome = mkOption {
          type = types.bool;
          default = config.isNormalUser;
        };
        shell = mkOption {
          type = types.nullOr (types.either types.package types.path);
          default = null;
        };
        packages = mkOption {
          type = types.listOf types.package;
          default = [ ];
        };
        initialPassword = mkOption {
          type = types.nullOr types.str;
          default = null;
        };
        hashedPassword = mkOption {
          type = types.nullOr types.str;
          default = null;
        };
        openssh.authorizedKeys.keys = mkOption {
          type = types.listOf types.singleLineStr;
          default = [ ];
        };
      };
    };
  group.options = {
    gid = mkOption {
      type = types.nullOr types.int;
      default = null;
    };
    members = mkOption {
      type = types.listOf types.str;
      default = [ ];
    };
  };
in
{
  options = {
    users = {
      mutableUsers = mkOption {
        type = types.bool;
        default = true;
      };
      users = mkOption {
        type = types.attrsOf (types.submodule user);
        default = { };
      };
      groups = mkOption {
        type = types.attrsOf (types.submodule group);
        default = { };
      };
    };
    security.sudo = {
      enable = mkOption {
        type = types.bool;
        default = true;
      };
      wheelNeedsPassword = mkOption {
        type = types.bool;
        default = true;
      };
    };
  };
}
