# Stands in for lib.types.
{ lib }:
let
  make = import ./make.nix { inherit lib; };
in
import ./simple.nix { inherit lib make; }
// import ./composed.nix { inherit lib make; }
// import ./submodule.nix { inherit lib make; }
// {
  mkOptionType = make;
}
