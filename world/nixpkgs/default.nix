# Stands in for nixpkgs itself: `import nixpkgs { system = "x86_64-linux"; }`.
# An argument that is not named here is an error (nixpkgs itself overlooks it).
{
  system ? null,
  localSystem ? null,
  crossSystem ? null,
  config ? { },
  overlays ? [ ],
  crossOverlays ? [ ],
}:
let
  lib = import ./lib;
  local =
    if localSystem != null && system != null then
      throw "nixpkgs: `system` and `localSystem` are the same argument: give one of them"
    else if localSystem != null then
      localSystem
    else if system != null then
      system
    else
      builtins.currentSystem;
  buildPlatform = lib.systems.elaborate local;
  cross = lib.systems.elaborate crossSystem;
  hostPlatform =
    if crossSystem == null || lib.systems.equals cross buildPlatform then buildPlatform else cross;

  again =
    new:
    import ./. (
      {
        localSystem = local;
        inherit
          crossSystem
          config
          overlays
          crossOverlays
          ;
      }
      // new
    );

  pkgs = import ./pkgs {
    inherit
      lib
      again
      buildPlatform
      hostPlatform
      overlays
      crossOverlays
      ;
    config = import ./pkgs/config.nix { inherit lib; } (
      if lib.isFunction config then config { inherit pkgs; } else config
    );
  };
in
lib.throwIfNot (lib.isList overlays) "The overlays argument to nixpkgs must be a list."
  lib.throwIfNot
  (lib.all lib.isFunction overlays)
  "All overlays passed to nixpkgs must be functions."
  pkgs
