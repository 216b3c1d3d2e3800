# Stands in for a flake that others take in, with inputs of its own.
{
  description = "A stand-in for a library of flakes, for tests and examples";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs";
    systems.url = "github:nix-systems/default";
    treefmt.url = "github:numtide/treefmt-nix";
  };

  outputs = inputs: {
    sources = builtins.mapAttrs (_: input: input.outPath) (removeAttrs inputs [ "self" ]);
  };
}
