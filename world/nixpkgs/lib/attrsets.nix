# Stands in for lib.attrsets.
{ lib }:
rec {
  inherit (builtins)
    attrNames
    attrValues
    catAttrs
    getAttr
    hasAttr
    intersectAttrs
    isAttrs
    listToAttrs
    mapAttrs
    removeAttrs
    zipAttrsWith
    ;

  nameValuePair = name: value: { inherit name value; };
  genAttrs = names: f: builtins.listToAttrs (map (name: nameValuePair name (f name)) names);
  optionalAttrs = condition: attrs: if condition then attrs else { };
  mapAttrs' = f: attrs: builtins.listToAttrs (mapAttrsToList f attrs);
  mapAttrsToList = f: attrs: map (name: f name attrs.${name}) (builtins.attrNames attrs);
  concatMapAttrs = f: attrs: mergeAttrsList (mapAttrsToList f attrs);
  mergeAttrsList = builtins.foldl' (a: b: a // b) { };
  attrsToList = mapAttrsToList nameValuePair;
  zipAttrs = builtins.zipAttrsWith (_: values: values);
  filterAttrs =
    keep: attrs:
    builtins.removeAttrs attrs (
      builtins.filter (name: !keep name attrs.${name}) (builtins.attrNames attrs)
    );
  foldlAttrs =
    f: zero: attrs:
    builtins.foldl' (acc: name: f acc name attrs.${name}) zero (builtins.attrNames attrs);
  getAttrs = names: attrs: genAttrs names (name: attrs.${name});
  isDerivation = x: x.type or null == "derivation";
  recurseIntoAttrs = attrs: attrs // { recurseForDerivations = true; };
  dontRecurseIntoAttrs = attrs: attrs // { recurseForDerivations = false; };
  unionOfDisjoint =
    a: b:
    a
    // builtins.mapAttrs (
      name: value: if a ? ${name} then throw "unionOfDisjoint: collision on ${name}" else value
    ) b;

  hasAttrByPath =
    path: attrs:
    path == [ ]
    || (
      attrs ? ${builtins.head path} && hasAttrByPath (builtins.tail path) attrs.${builtins.head path}
    );
  attrByPath =
    path: default: attrs:
    if path == [ ] then
      attrs
    else if attrs ? ${builtins.head path} then
      attrByPath (builtins.tail path) default attrs.${builtins.head path}
    else
      default;
  getAttrFromPath =
    path: attrByPath path (throw "cannot find attribute '${lib.concatStringsSep "." path}'");
  setAttrByPath =
    path: value:
    if path == [ ] then
      value
    else
      { ${builtins.head path} = setAttrByPath (builtins.tail path) value; };

  mapAttrsRecursive = mapAttrsRecursiveCond (_: true);
  mapAttrsRecursiveCond =
    condition: f:
    let
      below =
        path:
        builtins.mapAttrs (
          name: value:
          let
            here = path ++ [ name ];
          in
          if builtins.isAttrs value && condition value then below here value else f here value
        );
    in
    below [ ];
  collect =
    condition: attrs:
    if condition attrs then
      [ attrs ]
    else if builtins.isAttrs attrs then
      builtins.concatMap (collect condition) (builtins.attrValues attrs)
    else
      [ ];

  recursiveUpdate = recursiveUpdateUntil (
    _: a: b:
    !(builtins.isAttrs a && builtins.isAttrs b)
  );
  recursiveUpdateUntil =
    stop: a: b:
    let
      below =
        path: x: y:
        x
        // builtins.mapAttrs (
          name: value:
          let
            here = path ++ [ name ];
          in
          if x ? ${name} && !stop here x.${name} value then below here x.${name} value else value
        ) y;
    in
    below [ ] a b;

  getOutput =
    name: package:
    if package.outputSpecified or false then package else package.${name} or package.out or package;
  getBin = getOutput "bin";
  getLib = getOutput "lib";
  getDev = getOutput "dev";
  getMan = getOutput "man";
}
