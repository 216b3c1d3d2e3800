# Stands in for nixpkgs' configuration: defaults for what packages ask, all else as it was given.
{ lib }:
given:
lib.throwIfNot (lib.isAttrs given) "nixpkgs: config must be a set, or a function that makes one" (
  {
    allowUnfree = builtins.getEnv "NIXPKGS_ALLOW_UNFREE" == "1";
    allowBroken = builtins.getEnv "NIXPKGS_ALLOW_BROKEN" == "1";
    allowUnsupportedSystem = builtins.getEnv "NIXPKGS_ALLOW_UNSUPPORTED_SYSTEM" == "1";
    allowUnfreePredicate = _: false;
    permittedInsecurePackages = [ ];
    allowAliases = true;
    doCheckByDefault = false;
    cudaSupport = false;
    packageOverrides = _: { };
  }
  // given
)
