# Stands in for a few of NixOS' services.*, virtualisation.* and nix.*.
{ lib, ... }:
let
  inherit (lib) mkEnableOption mkOption types;
  settings = mkOption {
    type = types.submodule { freeformType = types.attrsOf types.anything; };
    default = { };
  };
in
{
  options = {
    services = {
      openssh = {
        enable = mkEnableOption "the OpenSSH secure shell daemon";
        ports = mkOption {
          type = types.listOf types.port;
          default = [ 22 ];
        };
        openFirewall = mkOption {
          type = types.bool;
          default = true;
        };
        inherit settings;
      };
      nginx.enable = mkEnableOption "Nginx Web Server";
      postgresql.enable = mkEnableOption "PostgreSQL Server";
      tailscale.enable = mkEnableOption "Tailscale client daemon";
      xserver.enable = mkEnableOption "the X server";
      fwupd.enable = mkEnableOption "fwupd, a DBus service that lets applications update firmware";
    };
    virtualisation.docker.enable = mkEnableOption "docker";
    nix = {
      enable = mkOption {
        type = types.bool;
        default = true;
      };
      inherit settings;
      gc.automatic = mkEnableOption "collecting garbage";
      optimise.automatic = mkEnableOption "optimising the store";
    };
  };
}
