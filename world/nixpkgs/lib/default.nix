# Stands in for nixpkgs' lib: one flat set of functions, with the same ones in named subsets, extendable.
let
  fixedPoints = import ./fixed-points.nix;
in
fixedPoints.makeExtensible (
  lib:
  let
    part = file: import file { inherit lib; };
    flat = {
      inherit fixedPoints;
      trivial = part ./trivial.nix;
      asserts = part ./asserts.nix;
      lists = part ./lists.nix;
      attrsets = part ./attrsets.nix;
      strings = part ./strings.nix;
      versions = part ./versions.nix;
      customisation = part ./customisation.nix;
      derivations = part ./derivations.nix;
      filesystem = part ./filesystem.nix;
      meta = part ./meta.nix;
      options = part ./options.nix;
      modules = part ./modules;
    };
  in
  builtins.foldl' (all: name: all // flat.${name}) { } (builtins.attrNames flat)
  // flat
  // {
    generators = part ./generators.nix;
    licenses = import ./licenses.nix;
    maintainers = { };
    teams = { };
    platforms = part ./platforms.nix;
    systems = part ./systems.nix;
    types = part ./types;
    inherit (lib.types) mkOptionType;
  }
)
