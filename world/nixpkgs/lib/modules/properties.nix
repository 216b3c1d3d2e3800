# Stands in for the properties of lib.modules: conditions, priorities and order of definitions.
{ lib }:
rec {
  isType = type: x: x._type or null == type;

  mkIf = condition: content: {
    _type = "if";
    inherit condition content;
  };
  mkAssert =
    assertion: message: content:
    mkIf (if assertion then true else throw "\nFailed assertion: ${message}") content;
  mkMerge = contents: {
    _type = "merge";
    inherit contents;
  };
  mkOverride = priority: content: {
    _type = "override";
    inherit priority content;
  };
  mkOptionDefault = mkOverride 1500;
  mkDefault = mkOverride 1000;
  mkForce = mkOverride 50;
  mkVMOverride = mkOverride 10;
  mkOrder = priority: content: {
    _type = "order";
    inherit priority content;
  };
  mkBefore = mkOrder 500;
  mkAfter = mkOrder 1500;
  defaultOrderPriority = 1000;
  defaultOverridePriority = 100;

  # A set of definitions under properties as sets whose members are under them.
  pushDownProperties =
    definition:
    let
      below = f: map (builtins.mapAttrs (_: f)) (pushDownProperties definition.content);
    in
    if isType "merge" definition then
      builtins.concatMap pushDownProperties definition.contents
    else if isType "if" definition then
      below (mkIf definition.condition)
    else if isType "override" definition then
      below (mkOverride definition.priority)
    else
      [ definition ];

  # The definitions that hold, of one under conditions.
  dischargeProperties =
    definition:
    if isType "merge" definition then
      builtins.concatMap dischargeProperties definition.contents
    else if isType "if" definition then
      if !builtins.isBool definition.condition then
        throw "‘mkIf’ called with a non-Boolean condition"
      else
        lib.optionals definition.condition (dischargeProperties definition.content)
    else
      [ definition ];

  # Of definitions { file, value }, those of the strongest (lowest) priority.
  filterOverrides =
    defs:
    let
      priority = def: if isType "override" def.value then def.value.priority else defaultOverridePriority;
      strongest = builtins.foldl' lib.min 9999 (map priority defs);
      strip = def: if isType "override" def.value then def // { value = def.value.content; } else def;
    in
    map strip (builtins.filter (def: priority def == strongest) defs);

  sortProperties =
    defs:
    let
      priority = def: if isType "order" def.value then def.value.priority else defaultOrderPriority;
      strip = def: if isType "order" def.value then def // { value = def.value.content; } else def;
    in
    if builtins.any (def: isType "order" def.value) defs then
      map strip (builtins.sort (a: b: priority a < priority b) defs)
    else
      defs;

}
