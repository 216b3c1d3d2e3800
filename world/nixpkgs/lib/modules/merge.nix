# Stands in for how lib.evalModules brings together what modules declare and define.
{ lib }:
let
  inherit (lib) showOption showDefs;

  # [ { a = 1; } { a = 2; } ] under `key`, with their files: { a = [ { file, … 1 } { file, … 2 } ]; }
  byName =
    key: list:
    builtins.zipAttrsWith (_: values: values) (
      map (
        item:
        builtins.mapAttrs (_: value: {
          inherit (item) file;
          ${key} = value;
        }) item.${key}
      ) list
    );

  # One declaration of several: types of a kind are merged, all else may be said once.
  mergeDeclarations =
    loc:
    builtins.foldl' (
      a: b:
      let
        type = a.type.typeMerge b.options.type;
        twice = lib.filter (name: a ? ${name}) [
          "default"
          "description"
          "apply"
        ];
        clash = lib.filter (name: b.options ? ${name}) twice;
      in
      if (a ? type && b.options ? type && type == null) || clash != [ ] then
        throw "The option `${showOption loc}' in `${toString b.file}' is already declared in ${lib.showFiles a.declarations}."
      else
        a
        // b.options
        // lib.optionalAttrs (a ? type && b.options ? type) { inherit type; }
        // {
          declarations = a.declarations ++ [ b.file ];
        }
    ) { declarations = [ ]; };

  evalOption =
    loc: declarations: definitions:
    let
      declared = mergeDeclarations loc declarations;
      type = declared.type or lib.types.unspecified;
      given = lib.concatMap (
        def: map (value: def // { inherit value; }) (lib.dischargeProperties def.value)
      ) definitions;
      default = lib.optional (declared ? default) {
        file = lib.head declared.declarations;
        value = lib.mkOptionDefault declared.default;
      };
      defs = lib.sortProperties (lib.filterOverrides (given ++ default));
      wrong = lib.filter (def: !type.check def.value) defs;
      merged =
        if declared.readOnly or false && lib.length given > 1 then
          throw "The option `${showOption loc}' is read-only, but it's set multiple times. Definition values:${showDefs given}"
        else if wrong != [ ] then
          throw "A definition for option `${showOption loc}' is not of type `${type.description}'. Definition values:${showDefs wrong}"
        else if defs != [ ] then
          type.merge loc defs
        else
          type.emptyValue.value
            or (throw "The option `${showOption loc}' was accessed but has no value defined. Try setting the option.");
    in
    declared
    // {
      _type = "option";
      inherit loc type;
      value = (declared.apply or lib.id) merged;
      isDefined = defs != [ ];
      definitions = map (def: def.value) defs;
      definitionsWithLocations = defs;
      files = map (def: def.file) defs;
      highestPrio = builtins.foldl' lib.min 9999 (
        map (
          def: if lib.isType "override" def.value then def.value.priority else lib.defaultOverridePriority
        ) (given ++ default)
      );
    };

  mergeLevel =
    loc: options: configs:
    let
      declarations = byName "options" options;
      definitions = byName "value" (
        lib.concatMap (
          item:
          map (value: {
            inherit (item) file;
            value =
              if builtins.isAttrs value then
                value
              else
                throw "In `${toString item.file}', `${showOption loc}' is a ${builtins.typeOf value}, but holds options: it must be a set.";
          }) (lib.pushDownProperties item.config)
        ) configs
      );
      one =
        name: here:
        let
          below = loc ++ [ name ];
          defs = definitions.${name} or [ ];
          isOption = decl: lib.isOption decl.options;
          deeper = mergeLevel below here (
            map (def: {
              inherit (def) file;
              config = def.value;
            }) defs
          );
        in
        if lib.all isOption here then
          {
            options = evalOption below here defs;
            unmatched = [ ];
          }
        else if lib.any isOption here then
          throw "The option `${showOption below}' in `${
            toString (lib.findFirst isOption null here).file
          }' would be a parent of other options, declared in ${
            lib.showFiles (map (d: d.file) (lib.filter (d: !isOption d) here))
          }."
        else
          {
            inherit (deeper) options;
            unmatched = map (def: def // { loc = [ name ] ++ def.loc; }) deeper.unmatched;
          };
      merged = builtins.mapAttrs one declarations;
      undeclared = removeAttrs definitions (lib.attrNames declarations);
    in
    {
      options = builtins.mapAttrs (_: m: m.options) merged;
      unmatched =
        lib.concatMap (m: m.unmatched) (lib.attrValues merged)
        ++ lib.concatLists (lib.mapAttrsToList (name: map (def: def // { loc = [ name ]; })) undeclared);
    };
in
{
  prefix,
  options,
  configs,
}:
mergeLevel prefix options configs
