# Stands in for NixOS' networking.*.
{ lib, ... }:
let
  inherit (lib) mkOption types;
  ports = mkOption {
    type = types.listOf types.port;
    default = [ ];
  };
in
{
  options.networking = {
    hostName = mkOption {
      type = types.strMatching "|[[:alnum:]]([[:alnum:]_-]{0,61}[[:alnum:]])?";
      default = "nixos";
      description = "The name of the machine.";
    };
    domain = mkOption {
      type = types.nullOr types.str;
      default = null;
    };
    hostId = mkOption {
      type = types.nullOr types.str;
      default = null;
    };
    firewall = {
      enable = mkOption {
        type = types.bool;
        default = true;
      };
      allowedTCPPorts = ports;
      allowedUDPPorts = ports;
      trustedInterfaces = mkOption {
        type = types.listOf types.str;
        default = [ ];
      };
    };
    nameservers = mkOption {
      type = types.listOf types.str;
      default = [ ];
    };
    useDHCP = mkOption {
      type = types.bool;
      default = true;
    };
    networkmanager.enable = lib.mkEnableOption "NetworkManager";
    extraHosts = mkOption {
      type = types.lines;
      default = "";
    };
  };
}
