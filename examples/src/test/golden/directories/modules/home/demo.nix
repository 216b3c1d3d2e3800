{ lib, ... }: { options.demo.home.enable = lib.mkEnableOption "home"; }
