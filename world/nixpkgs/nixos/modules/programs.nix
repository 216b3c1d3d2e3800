# Stands in for a few of NixOS' programs.*: enabled, their package is a system package.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  names = [
    "git"
    "tmux"
    "vim"
    "nh"
    "less"
  ];
in
{
  options.programs = lib.genAttrs names (name: {
    enable = lib.mkEnableOption name;
    package = lib.mkPackageOption pkgs name { };
  });
  config.environment.systemPackages = lib.concatMap (
    name: lib.optional config.programs.${name}.enable config.programs.${name}.package
  ) names;
}
