{
  description = "A project that builds on everything";

  inputs = {
    everything = {
      type = "git";
      url = "https://example.org/everything.git";
      rev = "44a91898084f46797b5fac650c7e8c9ac38c43d4";
    };
    flake-parts = {
      url = "github:hercules-ci/flake-parts";
      inputs.nixpkgs-lib.follows = "everything/nixpkgs";
    };
  };

  outputs =
    inputs@{ flake-parts, everything, ... }:
    flake-parts.lib.mkFlake { inherit inputs; } {
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      perSystem =
        { system, ... }:
        let
          pkgs = everything.lib.mkPkgs {
            inherit system;
            config = {
              "a name".text = "tab\there, \"quotes\", back\\slash, \${dollar} and $\${dollars}";
              allowUnfree = true;
              answer = 42;
              below = -1;
              half = 0.5;
              nested = {
                deep.mixed = [
                  1
                  "two"
                  [ true ]
                  (-0.25)
                  { }
                ];
                none = [ ];
              };
              permittedInsecurePackages = [ "insecure-hello-2.12" ];
            };
          };
        in
        {
          devShells.default = pkgs.mkShell {
            packages = [ pkgs.git ];
          };
        };
    };
}
