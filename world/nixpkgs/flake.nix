# Stands in for the flake of nixpkgs.
{
  description = "A stand-in for nixpkgs, for tests and examples";

  outputs =
    { self }:
    let
      lib = (import ./lib).extend (
        final: _: {
          nixosSystem = import ./nixos/eval-config.nix { lib = final; };
        }
      );
      each =
        f:
        builtins.listToAttrs (
          map (system: {
            name = system;
            value = f system;
          }) lib.systems.flakeExposed
        );
    in
    {
      inherit lib;
      legacyPackages = each (system: import ./. { inherit system; });
    };
}
