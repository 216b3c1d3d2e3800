# Stands in for how lib.evalModules loads modules: paths, functions and sets, each path once.
{ lib }:
let
  special = [
    "_class"
    "_file"
    "key"
    "disabledModules"
    "imports"
    "options"
    "config"
    "meta"
    "freeformType"
  ];
  # Of a module that says neither config nor options: meta is its config, and there is an older word for imports.
  specialInShort = lib.subtractLists [ "meta" ] special ++ [ "require" ];

  # A set as a module: all of it is config, unless it says config or options.
  normalise =
    {
      file,
      key,
      class,
    }:
    module:
    let
      structured = module ? config || module ? options;
      stray = lib.subtractLists special (lib.attrNames module);
      name = toString (module._file or file);
    in
    if structured && stray != [ ] then
      throw "Module `${name}' has an unsupported attribute `${lib.head stray}'. This is caused by introducing a top-level `config' or `options' attribute. Add configuration attributes immediately on the top level instead, or move all of them into the explicit `config' attribute."
    else if class != null && module._class or class != class then
      throw "The module `${name}' (class: \"${module._class}\") cannot be imported into a module evaluation that expects class \"${class}\"."
    else
      {
        file = name;
        key = toString (module.key or key);
        disabled = module.disabledModules or [ ];
        imports = lib.optionals (!structured) (module.require or [ ]) ++ module.imports or [ ];
        options = module.options or { };
        config = lib.mkMerge (
          [ (if structured then module.config or { } else removeAttrs module specialInShort) ]
          ++ lib.optional (structured && module ? meta) { inherit (module) meta; }
          ++ lib.optional (module ? freeformType) { _module.freeformType = module.freeformType; }
        );
      };

  # A module function gets what it names: a special argument, or one that modules define.
  call =
    args: f:
    f (
      args
      // builtins.mapAttrs (name: _: args.${name} or args.config._module.args.${name}) (
        lib.functionArgs f
      )
    );

  isFile = module: builtins.isPath module || builtins.isString module || module ? outPath;
in
{
  class,
  args,
  modules,
}:
let
  load =
    file: key: module:
    if isFile module then
      load (toString module) (toString module) (import module)
    else if lib.isFunction module then
      load file key (call args module)
    else if builtins.isList module then
      throw "Module imports can't be nested lists. Perhaps you meant to remove one level of lists? In `${file}'"
    else if !builtins.isAttrs module then
      throw "Could not load a value as a module, because it is a ${builtins.typeOf module}, in `${file}'"
    else if module._type or "module" == "module" then
      normalise { inherit file key class; } module
    else if
      lib.elem module._type [
        "if"
        "merge"
        "override"
      ]
    then
      load file key { config = module; }
    else
      throw "Could not load a value as a module, because it is of type \"${module._type}\", in `${file}'";
  loadAll = parent: lib.imap1 (n: load parent.file "${parent.key}:anon-${toString n}");

  all = builtins.genericClosure {
    startSet = loadAll {
      file = "<unknown-file>";
      key = "";
    } modules;
    operator = module: loadAll module module.imports;
  };
  disabledKeys = lib.concatMap (module: map (m: toString (m.key or m)) module.disabled) all;
  # As in nixpkgs, the last module's definitions stand first in a list.
  loaded = lib.reverseList (lib.filter (module: !lib.elem module.key disabledKeys) all);
in
{
  options = map (module: { inherit (module) file options; }) loaded;
  configs = map (module: { inherit (module) file config; }) loaded;
}
