# perSystem: one module for each system, whose outputs are put below the name of the system.
{
  config,
  inputs,
  lib,
  self,
  ...
}:
let
  inherit (lib) mkOption types;

  # An output that has a set of values for each system.
  output =
    type:
    mkOption {
      type = types.lazyAttrsOf type;
      default = { };
    };
  app = types.submodule {
    options = {
      type = mkOption {
        type = types.enum [ "app" ];
        default = "app";
      };
      program = mkOption {
        type = types.either types.str (types.coercedTo types.package lib.getExe types.str);
      };
      meta = mkOption {
        type = types.lazyAttrsOf types.raw;
        default = { };
      };
    };
  };
  outputs = {
    packages = output types.package;
    devShells = output types.package;
    checks = output types.package;
    apps = output app;
    legacyPackages = output types.raw;
    formatter = mkOption {
      type = types.nullOr types.package;
      default = null;
    };
  };

  # The outputs of a flake without the name of the system.
  ofSystem =
    system: flake:
    builtins.mapAttrs (_: value: value.${system}) (
      lib.filterAttrs (_: value: lib.isAttrs value && value ? ${system}) (
        builtins.intersectAttrs outputs flake
      )
    );

  base = system: {
    _file = ./per-system.nix;
    options = outputs;
    config._module.args = {
      pkgs = lib.mkOptionDefault (
        inputs.nixpkgs.legacyPackages.${system}
          or (throw "flake-parts: perSystem's `pkgs` needs an input `nixpkgs`, or _module.args.pkgs")
      );
      self' = ofSystem system self;
      inputs' = builtins.mapAttrs (_: ofSystem system) inputs;
    };
  };
  evaluate =
    system:
    (lib.evalModules {
      class = "perSystem";
      specialArgs = { inherit system; };
      prefix = [
        "perSystem"
        system
      ];
      modules = [
        (base system)
        config.perSystem
      ];
    });
in
{
  options = {
    systems = mkOption {
      type = types.listOf types.str;
      description = "The systems for which perSystem is evaluated.";
    };
    perSystem = mkOption {
      type = types.deferredModule;
      default = { };
      description = "A module that is evaluated for each system.";
    };
    allSystems = mkOption {
      type = types.lazyAttrsOf types.unspecified;
      internal = true;
    };
  };

  config = {
    allSystems = lib.genAttrs config.systems (system: (evaluate system).config);
    flake =
      builtins.mapAttrs (name: _: builtins.mapAttrs (_: system: system.${name}) config.allSystems) (
        removeAttrs outputs [ "formatter" ]
      )
      // {
        formatter = builtins.mapAttrs (_: system: system.formatter) (
          lib.filterAttrs (_: system: system.formatter != null) config.allSystems
        );
      };
    _module.args = {
      getSystem = system: config.allSystems.${system} or (evaluate system).config;
      withSystem =
        system: f:
        let
          evaluated = evaluate system;
        in
        f (
          evaluated._module.args
          // {
            inherit system;
            inherit (evaluated) config;
          }
        );
    };
  };
}
