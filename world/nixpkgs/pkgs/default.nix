# Stands in for nixpkgs' stage: the package set as a fixed point of layers, the overlays last.
args@{
  lib,
  config,
  again,
  buildPlatform,
  hostPlatform,
  overlays,
  crossOverlays,
}:
let
  isCross = !lib.systems.equals hostPlatform buildPlatform;
  # A layer's names must not depend on the fixed point: lib comes from outside.
  layer =
    file: final: _:
    import file {
      inherit lib;
      pkgs = final;
    };
  layers = [
    (import ./platform.nix args)
    (layer ./build-support)
    (layer ./host-tools.nix)
    (layer ./odd-packages.nix)
    (layer ./python)
    (layer ./sets)
    (_: prev: config.packageOverrides prev)
  ];
in
lib.fix (
  builtins.foldl' (set: layer: lib.extends layer set) (_: { }) (
    layers ++ overlays ++ lib.optionals isCross crossOverlays
  )
)
