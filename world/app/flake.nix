# Stands in for a flake whose inputs have inputs.
{
  description = "A stand-in for an application, for tests and examples";

  inputs = {
    lib.url = "github:NixOS/nixpkgs";
    utils.url = "github:example/utils";
  };

  outputs = inputs: {
    sources = builtins.mapAttrs (_: input: input.outPath) (removeAttrs inputs [ "self" ]);
  };
}
