{
  description = "Matrix AI public Nix package and module distribution flake";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/44a91898084f46797b5fac650c7e8c9ac38c43d4";
    gitignore = {
      url = "github:hercules-ci/gitignore.nix";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs =
    {
      self,
      nixpkgs,
      gitignore,
    }:
    let
      system = "x86_64-linux";
      pkgs = self.legacyPackages.${system};
    in
    {
      lib = {
        inherit (nixpkgs) lib;
        gitignore = gitignore.lib;

        # Imports nixpkgs with our overlay first, then the caller's.
        mkPkgs =
          args: import nixpkgs (args // { overlays = [ self.overlays.default ] ++ args.overlays or [ ]; });
      };

      overlays.default = final: prev: {
        matrixai-public-hello = final.callPackage ./pkgs/top-level/matrixai-public-hello { };

        pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
          (pyFinal: _: {
            matrixai-public-pyhello =
              pyFinal.callPackage ./pkgs/development/python-modules/matrixai-public-pyhello
                { };
          })
        ];
      };

      legacyPackages.${system} = self.lib.mkPkgs {
        inherit system;
        config.allowUnfree = true;
      };

      packages.${system} = {
        inherit (pkgs) matrixai-public-hello;
      };

      nixosModules = {
        procpath = ./modules/nixos/procpath.nix;
        default.imports = [ self.nixosModules.procpath ];
      };

      homeModules.default = { };

      checks.${system}.smoke-hello =
        pkgs.runCommand "smoke-hello" { nativeBuildInputs = [ pkgs.matrixai-public-hello ]; }
          ''
            matrixai-public-hello | grep Hello
            touch $out
          '';

      devShells.${system}.default = pkgs.mkShell {
        packages = with pkgs; [
          nix
          git
          jq
          gnugrep
          gawk
          coreutils
          gnused
          findutils
          curl
          wget
        ];
      };
    };
}
