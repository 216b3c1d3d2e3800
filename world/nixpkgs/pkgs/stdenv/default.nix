# Stands in for stdenv. Builders run in the host's bash, with the host's coreutils, grep, sed, ...
{
  lib,
  config,
  buildPlatform,
  hostPlatform,
  hasCC,
}:
let
  setup = builtins.path {
    name = "stdenv";
    path = ./builder;
  };
  stdenv = {
    name = if hasCC then "stdenv-linux" else "stdenv-no-cc";
    outPath = setup;
    inherit buildPlatform hostPlatform hasCC;
    targetPlatform = hostPlatform;
    inherit (hostPlatform)
      system
      isLinux
      isDarwin
      isx86_64
      isAarch64
      ;
    shell = "/bin/bash";
    cc = if hasCC then { targetPrefix = ""; } else null;
    mkDerivation = import ./mk-derivation.nix {
      inherit lib stdenv;
      checkMeta = import ./check-meta.nix { inherit lib config hostPlatform; };
      inherit (config) doCheckByDefault;
    };
    # stdenv.override { … } gives the same: there are no compilers to choose from.
    override = _: stdenv;
  };
in
stdenv
