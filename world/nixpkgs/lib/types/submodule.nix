# Stands in for the types of lib.types that are modules: submodule, deferredModule.
{ lib, make }:
let
  isModule = x: builtins.isAttrs x || lib.isFunction x || builtins.isPath x;
in
rec {
  submodule =
    module:
    submoduleWith {
      modules = lib.toList module;
      shorthandOnlyDefinesConfig = true;
    };

  submoduleWith =
    args@{
      modules,
      specialArgs ? { },
      # A set defines config, even where it has a member called config or options.
      shorthandOnlyDefinesConfig ? false,
      description ? "submodule",
      class ? null,
    }:
    let
      located =
        def:
        if shorthandOnlyDefinesConfig && builtins.isAttrs def.value then
          {
            _file = def.file;
            config = def.value;
          }
        else
          lib.setDefaultModuleLocation def.file def.value;
      evaluate =
        loc: definitions:
        lib.evalModules {
          inherit specialArgs class;
          prefix = loc;
          modules =
            modules
            ++ definitions
            ++ [ { _module.args.name = lib.mkOptionDefault (if loc == [ ] then "‹name›" else lib.last loc); } ];
        };
    in
    make {
      name = "submodule";
      inherit description;
      check = isModule;
      emptyValue.value = { };
      merge = loc: defs: (evaluate loc (map located defs)).config;
      getSubOptions = prefix: (evaluate prefix [ ]).options;
      getSubModules = modules;
      typeMerge =
        other:
        if other.name == "submodule" then
          submoduleWith (args // { modules = modules ++ other.getSubModules; })
        else
          null;
    };

  deferredModule = deferredModuleWith { };
  deferredModuleWith =
    {
      staticModules ? [ ],
    }:
    make {
      name = "deferredModule";
      description = "module";
      check = isModule;
      merge = loc: defs: {
        imports =
          staticModules
          ++ map (
            def: lib.setDefaultModuleLocation "${toString def.file}, via option ${lib.showOption loc}" def.value
          ) defs;
      };
    };
}
