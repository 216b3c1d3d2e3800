[#-- templates/oss/flake.nix: a starter that becomes somebody else's file, so it has no do-not-edit comment. --]
{
  description = [=description];

  inputs = [=inputs];

  outputs =
    inputs@{ flake-parts, [=name], ... }:
    flake-parts.lib.mkFlake { inherit inputs; } {
      systems = [=systems];
      perSystem =
        { system, ... }:
        let
          pkgs = [=name].lib.mkPkgs [=arguments];
        in
        {
          devShells.default = pkgs.mkShell {
            packages = [=packages];
          };
        };
    };
}
