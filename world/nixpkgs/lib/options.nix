# Stands in for lib.options: declaring options of modules.
{ lib }:
rec {
  mkOption =
    {
      apply ? null,
      default ? null,
      defaultText ? null,
      description ? null,
      example ? null,
      internal ? false,
      readOnly ? false,
      relatedPackages ? null,
      type ? null,
      visible ? true,
    }@attrs:
    attrs // { _type = "option"; };
  isOption = lib.isType "option";

  mkEnableOption =
    name:
    mkOption {
      default = false;
      example = true;
      description = "Whether to enable ${name}.";
      type = lib.types.bool;
    };
  mkPackageOption =
    pkgs: name:
    {
      default ? name,
      nullable ? false,
      ...
    }:
    mkOption {
      type = (if nullable then lib.types.nullOr else lib.id) lib.types.package;
      default = if default == null then null else lib.getAttrFromPath (lib.toList default) pkgs;
      description = "The ${lib.concatStringsSep "." (lib.toList name)} package to use.";
    };

  literalExpression = text: {
    _type = "literalExpression";
    inherit text;
  };
  literalMD = text: {
    _type = "literalMD";
    inherit text;
  };
  mdDoc = lib.id;

  showOption = lib.concatMapStringsSep "." lib.escapeNixIdentifier;
  showFiles = lib.concatMapStringsSep " and " (file: "`${file}'");
  # Shallow: a definition may be as large as a package set.
  showValue =
    value:
    if lib.isDerivation value || lib.isFunction value || !(lib.isAttrs value || lib.isList value) then
      lib.generators.toPretty { } value
    else if lib.isAttrs value then
      "{ ${lib.concatMapStrings (name: "${name} ") (lib.take 10 (lib.attrNames value))}}"
    else
      "[ ${lib.optionalString (value != [ ]) "… "}]";
  showDefs = lib.concatMapStrings (def: "\n- In `${toString def.file}': ${lib.showValue def.value}");
  getValues = map (def: def.value);
  getFiles = map (def: def.file);

  # One definition, or several that say the same.
  mergeEqualOption =
    loc: defs:
    let
      first = (lib.head defs).value;
    in
    if lib.all (def: def.value == first) (lib.tail defs) then
      first
    else
      throw "The option `${showOption loc}' has conflicting definition values:${showDefs defs}\nUse `lib.mkForce value` or `lib.mkDefault value` to change the priority on any of these definitions.";
  mergeOneOption =
    loc: defs:
    if lib.length defs == 1 then
      (lib.head defs).value
    else
      throw "The option `${showOption loc}' is defined multiple times while it's expected to be unique.\nDefinition values:${showDefs defs}";
}
