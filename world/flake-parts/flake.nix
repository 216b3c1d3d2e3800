# Stands in for flake-parts: flake outputs from modules.
{
  description = "A stand-in for flake-parts, for tests and examples";

  inputs.nixpkgs-lib.url = "github:nix-community/nixpkgs.lib";

  outputs =
    { self, nixpkgs-lib }:
    {
      lib = import ./lib.nix { inherit (nixpkgs-lib) lib; };
    };
}
