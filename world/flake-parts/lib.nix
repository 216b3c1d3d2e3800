# Stands in for flake-parts' lib: mkFlake evaluates modules of class "flake" and hands back their outputs.
{ lib }:
rec {
  evalFlakeModule =
    {
      inputs,
      self ? inputs.self or (throw "mkFlake: pass `inputs` with `self`, as `outputs` receives them"),
      specialArgs ? { },
      moduleLocation ? "${self.outPath}/flake.nix",
    }:
    module:
    lib.evalModules {
      class = "flake";
      specialArgs = {
        inherit self inputs;
        flake-parts-lib = {
          inherit evalFlakeModule mkFlake;
          inherit (lib) importApply;
        };
      }
      // specialArgs;
      modules = [
        ./outputs.nix
        ./per-system.nix
        (lib.setDefaultModuleLocation moduleLocation module)
      ];
    };

  mkFlake = args: module: (evalFlakeModule args module).config.flake;
}
