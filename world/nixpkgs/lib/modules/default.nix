# Stands in for lib.modules: evaluating modules to a configuration.
{ lib }:
let
  collect = import ./collect.nix { inherit lib; };
  merge = import ./merge.nix { inherit lib; };
  properties = import ./properties.nix { inherit lib; };

  # What each evaluation knows about itself.
  internal = {
    _file = "lib/modules";
    key = "lib/modules";
    options._module = {
      args = lib.mkOption {
        type = lib.types.lazyAttrsOf lib.types.raw;
        description = "Further arguments of every module.";
      };
      check = lib.mkOption {
        type = lib.types.bool;
        default = true;
      };
      freeformType = lib.mkOption {
        type = lib.types.nullOr lib.types.raw;
        default = null;
      };
    };
  };

  unknownOption =
    loc: def:
    "The option `${
      lib.showOption (loc ++ def.loc)
    }' does not exist. Definition values:${lib.showDefs [ def ]}";

  evalModules =
    evalArgs@{
      modules,
      prefix ? [ ],
      specialArgs ? { },
      class ? null,
    }:
    let
      moduleArgs = specialArgs // {
        inherit lib specialArgs config;
        inherit (result) options;
        _class = class;
      };
      collected = collect {
        inherit class;
        args = moduleArgs;
        modules = modules ++ [ internal ];
      };
      merged = merge {
        inherit prefix;
        inherit (collected) options configs;
      };
      inherit (merged) unmatched;

      declared = lib.mapAttrsRecursiveCond (value: !lib.isOption value) (
        _: option: option.value
      ) merged.options;
      inherit (declared._module) freeformType;
      free = freeformType.merge prefix (
        map (def: {
          inherit (def) file;
          value = lib.setAttrByPath def.loc def.value;
        }) unmatched
      );
      config = if freeformType == null then declared else lib.recursiveUpdate free declared;

      checked =
        if declared._module.check && freeformType == null && unmatched != [ ] then
          throw (unknownOption prefix (lib.head unmatched))
        else
          lib.id;
      result = {
        _type = "configuration";
        inherit class extendModules;
        options = checked (removeAttrs merged.options [ "_module" ]);
        config = checked (removeAttrs config [ "_module" ]);
        _module = checked config._module // {
          inherit specialArgs;
        };
        type = lib.types.submoduleWith { inherit modules specialArgs class; };
      };
      extendModules =
        more:
        evalModules (
          evalArgs
          // {
            modules = modules ++ more.modules or [ ];
            specialArgs = specialArgs // more.specialArgs or { };
            prefix = more.prefix or prefix;
          }
        );
    in
    result;
in
properties
// {
  inherit evalModules;

  setDefaultModuleLocation = file: module: {
    _file = file;
    imports = [ module ];
  };
  importApply = file: args: lib.setDefaultModuleLocation file (import file args);
  mkAliasOptionModule = from: to: lib.mkRenamedOptionModule from to;

  # Definitions of the old option count for the new one.
  mkRenamedOptionModule =
    from: to:
    { options, ... }:
    {
      options = lib.setAttrByPath from (lib.mkOption { type = lib.types.unspecified; });
      config = lib.setAttrByPath to (
        let
          old = lib.getAttrFromPath from options;
        in
        lib.mkIf old.isDefined old.value
      );
    };
  mkRemovedOptionModule =
    name: replacement:
    { options, ... }:
    {
      options = lib.setAttrByPath name (lib.mkOption { visible = false; });
      config.assertions = [
        {
          assertion = !(lib.getAttrFromPath name options).isDefined;
          message = "The option definition `${lib.showOption name}' no longer has any effect; please remove it.\n${replacement}";
        }
      ];
    };
}
