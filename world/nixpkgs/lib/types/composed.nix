# Stands in for the types of lib.types that are made from others.
{ lib, make }:
let
  # Definitions of one member, and what they come to.
  member =
    type: loc: defs:
    let
      given = lib.concatMap (
        def: map (value: def // { inherit value; }) (lib.dischargeProperties def.value)
      ) defs;
      strongest = lib.sortProperties (lib.filterOverrides given);
      wrong = lib.filter (def: !type.check def.value) strongest;
    in
    {
      isDefined = given != [ ];
      value =
        if wrong != [ ] then
          throw "A definition for option `${lib.showOption loc}' is not of type `${type.description}'. Definition values:${lib.showDefs wrong}"
        else if strongest == [ ] then
          type.emptyValue.value
            or (throw "The option `${lib.showOption loc}' was accessed but has no value defined. Try setting the option.")
        else
          type.merge loc strongest;
    };

  # A type around another merges with one of its own kind whose inner type merges.
  around =
    name: elemType: build: other:
    let
      inner = elemType.typeMerge other.nestedTypes.elemType;
    in
    if other.name != name || inner == null then null else build inner;

  attrsOfWith =
    name: lazy: elemType:
    make {
      inherit name;
      description = "${lib.optionalString lazy "lazy "}attribute set of ${elemType.description}";
      check = builtins.isAttrs;
      emptyValue.value = { };
      nestedTypes = { inherit elemType; };
      typeMerge = around name elemType (attrsOfWith name lazy);
      merge =
        loc: defs:
        let
          members = builtins.zipAttrsWith (name: member elemType (loc ++ [ name ])) (
            lib.concatMap (
              def:
              map (builtins.mapAttrs (
                _: value: {
                  inherit (def) file;
                  inherit value;
                }
              )) (lib.pushDownProperties def.value)
            ) defs
          );
        in
        builtins.mapAttrs (_: m: m.value) (
          if lazy then members else lib.filterAttrs (_: m: m.isDefined) members
        );
    };

  either =
    a: b:
    make {
      name = "either";
      description = "${a.description} or ${b.description}";
      check = x: a.check x || b.check x;
      merge =
        loc: defs:
        if lib.all (def: a.check def.value) defs then
          a.merge loc defs
        else if lib.all (def: b.check def.value) defs then
          b.merge loc defs
        else
          lib.mergeOneOption loc defs;
      nestedTypes = {
        left = a;
        right = b;
      };
      typeMerge = _: null;
    };
in
rec {
  inherit either;
  attrsOf = attrsOfWith "attrsOf" false;
  lazyAttrsOf = attrsOfWith "lazyAttrsOf" true;
  oneOf = types: builtins.foldl' either (lib.head types) (lib.tail types);

  listOf =
    elemType:
    make {
      name = "listOf";
      description = "list of ${elemType.description}";
      check = builtins.isList;
      emptyValue.value = [ ];
      nestedTypes = { inherit elemType; };
      typeMerge = around "listOf" elemType listOf;
      merge =
        loc: defs:
        map (m: m.value) (
          lib.filter (m: m.isDefined) (
            lib.concatMap (
              def:
              lib.imap1 (
                n: value:
                member elemType (loc ++ [ "[definition ${toString n}]" ]) [
                  {
                    inherit (def) file;
                    inherit value;
                  }
                ]
              ) def.value
            ) defs
          )
        );
    };
  nonEmptyListOf =
    elemType:
    let
      list = listOf elemType;
    in
    list
    // {
      description = "non-empty ${list.description}";
      check = x: list.check x && x != [ ];
      emptyValue = { };
    };

  nullOr =
    elemType:
    make {
      name = "nullOr";
      description = "null or ${elemType.description}";
      check = x: x == null || elemType.check x;
      emptyValue.value = null;
      nestedTypes = { inherit elemType; };
      typeMerge = around "nullOr" elemType nullOr;
      merge =
        loc: defs:
        let
          nulls = lib.filter (def: def.value == null) defs;
        in
        if nulls == [ ] then
          elemType.merge loc defs
        else if lib.length nulls == lib.length defs then
          null
        else
          throw "The option `${lib.showOption loc}' is defined both null and not null, in ${lib.showFiles (lib.getFiles defs)}.";
    };

  functionTo =
    elemType:
    make {
      name = "functionTo";
      description = "function that evaluates to a(n) ${elemType.description}";
      check = lib.isFunction;
      nestedTypes = { inherit elemType; };
      typeMerge = around "functionTo" elemType functionTo;
      merge =
        loc: defs: arg:
        (member elemType (loc ++ [ "<function body>" ]) (map (def: def // { value = def.value arg; }) defs))
        .value;
    };

  addCheck = type: check: type // { check = x: type.check x && check x; };
  coercedTo =
    from: f: to:
    make {
      name = "coercedTo";
      description = "${to.description} or ${from.description} convertible to it";
      check = x: (from.check x && to.check (f x)) || to.check x;
      inherit (to) emptyValue;
      merge =
        loc: defs:
        to.merge loc (
          map (def: if from.check def.value then def // { value = f def.value; } else def) defs
        );
      typeMerge = _: null;
    };
  uniq = type: type // { merge = lib.mergeOneOption; };
  unique = _: uniq;
}
