# Stands in for gitignore.nix: what it offers, without reading any .gitignore.
{
  description = "A stand-in for gitignore.nix, for tests and examples";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs";

  outputs =
    { self, nixpkgs }:
    {
      lib = {
        gitignoreSource = path: path;
        gitignoreFilter =
          path: _: _:
          true;
        gitignoreSourceWith = { path, ... }: path;
      };
      overlays.default = _: _: { inherit (self.lib) gitignoreSource; };
    };
}
