{
  description = "A flake in a directory of this one, taken in by its relative path";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs";

  outputs =
    { self, nixpkgs }:
    {
      packages = builtins.mapAttrs (_: pkgs: {
        lens = pkgs.runCommand "lens-1.0" { } ''
          mkdir -p $out/bin
          printf '#!/bin/sh\necho lens\n' > $out/bin/lens
          chmod +x $out/bin/lens
        '';
      }) nixpkgs.legacyPackages;
      nixosModules.tools =
        { lib, ... }:
        {
          options.demo.tools.enable = lib.mkEnableOption "tools";
        };
    };
}
