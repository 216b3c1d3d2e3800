# Stands in for NixOS' boot.*, fileSystems and hardware.*: declared, and in effect on nothing.
{ lib, ... }:
let
  inherit (lib) mkOption types;
  strings = mkOption {
    type = types.listOf types.str;
    default = [ ];
  };
  fileSystem.options = {
    device = mkOption {
      type = types.nullOr types.str;
      default = null;
    };
    fsType = mkOption {
      type = types.str;
      default = "auto";
    };
    options = strings;
    neededForBoot = mkOption {
      type = types.bool;
      default = false;
    };
  };
in
{
  options = {
    boot = {
      isContainer = mkOption {
        type = types.bool;
        default = false;
      };
      kernelModules = strings;
      kernelParams = strings;
      blacklistedKernelModules = strings;
      supportedFilesystems = strings;
      initrd.kernelModules = strings;
      initrd.availableKernelModules = strings;
      kernelPackages = mkOption {
        type = types.raw;
        default = { };
      };
      kernel.sysctl = mkOption {
        type = types.attrsOf (
          types.nullOr (
            types.oneOf [
              types.bool
              types.str
              types.int
            ]
          )
        );
        default = { };
      };
      loader = {
        systemd-boot.enable = lib.mkEnableOption "systemd-boot";
        grub.enable = lib.mkEnableOption "GRUB";
        grub.device = mkOption {
          type = types.str;
          default = "";
        };
        efi.canTouchEfiVariables = lib.mkEnableOption "writing EFI variables";
      };
    };
    fileSystems = mkOption {
      type = types.attrsOf (types.submodule fileSystem);
      default = { };
    };
    swapDevices = mkOption {
      type = types.listOf types.attrs;
      default = [ ];
    };
    hardware = mkOption {
      type = types.submodule { freeformType = types.lazyAttrsOf types.anything; };
      default = { };
    };
    zramSwap.enable = lib.mkEnableOption "swap in compressed memory";
  };
}
