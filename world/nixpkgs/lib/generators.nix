# Stands in for lib.generators: values as text.
{ lib }:
rec {
  toJSON = _: builtins.toJSON;
  toYAML = toJSON;

  mkValueStringDefault =
    _: value:
    if builtins.isBool value then
      lib.boolToString value
    else if value == null then
      "null"
    else
      toString value;
  mkKeyValueDefault =
    {
      mkValueString ? mkValueStringDefault { },
    }:
    separator: key: value:
    "${key}${separator}${mkValueString value}";
  toKeyValue =
    {
      mkKeyValue ? mkKeyValueDefault { } "=",
      ...
    }:
    attrs: lib.concatLines (lib.mapAttrsToList mkKeyValue attrs);
  toINI =
    args: sections:
    lib.concatStringsSep "\n" (
      lib.mapAttrsToList (name: section: "[${name}]\n${toKeyValue args section}") sections
    );

  toPretty =
    _: value:
    if builtins.isString value then
      lib.escapeNixString value
    else if builtins.isFunction value then
      "<function>"
    else if lib.isDerivation value then
      "<derivation ${value.name or "?"}>"
    else if builtins.isAttrs value then
      "{ ${
        lib.concatStrings (
          lib.mapAttrsToList (name: v: "${lib.escapeNixIdentifier name} = ${toPretty { } v}; ") value
        )
      }}"
    else if builtins.isList value then
      "[ ${lib.concatMapStrings (v: toPretty { } v + " ") value}]"
    else
      mkValueStringDefault { } value;
}
