# Stands in for NixOS' environment.etc: files of /etc.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkOption types;
  entry =
    { name, config, ... }:
    {
      options = {
        enable = mkOption {
          type = types.bool;
          default = true;
        };
        target = mkOption {
          type = types.str;
          default = name;
        };
        text = mkOption {
          type = types.nullOr types.lines;
          default = null;
        };
        source = mkOption { type = types.path; };
        mode = mkOption {
          type = types.str;
          default = "symlink";
        };
        user = mkOption {
          type = types.str;
          default = "+0";
        };
        group = mkOption {
          type = types.str;
          default = "+0";
        };
      };
      config.source = lib.mkIf (config.text != null) (
        lib.mkDefault (pkgs.writeText "etc-${baseNameOf name}" config.text)
      );
    };
in
{
  options = {
    environment.etc = mkOption {
      type = types.attrsOf (types.submodule entry);
      default = { };
      description = "Files of /etc, by text or by source.";
    };
  };

  config = {
    environment.etc.hostname.text = "${config.networking.hostName}\n";
    system.build.etc = pkgs.linkFarm "etc" (
      map (file: {
        name = "etc/${file.target}";
        path = file.source;
      }) (lib.filter (file: file.enable) (lib.attrValues config.environment.etc))
    );
  };
}
