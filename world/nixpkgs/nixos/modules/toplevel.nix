# Stands in for NixOS' system.build.toplevel: the system as one derivation.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkOption types;
  failed = map (a: a.message) (lib.filter (a: !a.assertion) config.assertions);
  toplevel =
    pkgs.runCommand "nixos-system-${config.networking.hostName}-${config.system.nixos.label}"
      {
        inherit (config.system) path;
        inherit (config.system.build) etc;
      }
      ''
        mkdir $out
        ln -s $path $out/sw
        ln -s $etc/etc $out/etc
        echo ${lib.escapeShellArg pkgs.stdenv.hostPlatform.system} > $out/system
        echo ${lib.escapeShellArg config.system.nixos.label} > $out/nixos-version
      '';
in
{
  options.system = {
    stateVersion = mkOption {
      type = types.str;
      default = lib.trivial.release;
      description = "The release with which the machine was installed.";
    };
    nixos.label = mkOption {
      type = types.str;
      default = lib.trivial.version;
    };
    build = mkOption {
      type = types.submodule { freeformType = types.lazyAttrsOf types.unspecified; };
      default = { };
      description = "What can be built of the system.";
    };
    activationScripts = mkOption {
      type = types.attrsOf types.unspecified;
      default = { };
    };
  };

  config.system.build.toplevel =
    if failed != [ ] then
      throw "\nFailed assertions:\n${lib.concatMapStringsSep "\n" (message: "- ${message}") failed}"
    else
      lib.showWarnings config.warnings toplevel;
}
