# Stands in for the types of lib.types that hold no other type.
{ lib, make }:
let
  simple =
    name: description: check:
    make { inherit name description check; };
  integer = condition: x: builtins.isInt x && condition x;
  between = low: high: integer (x: low <= x && x <= high);
  joined =
    separator: loc: defs:
    lib.concatStringsSep separator (lib.getValues defs);
  separatedString =
    separator:
    make {
      name = "separatedString";
      description = "string, with its definitions joined";
      check = builtins.isString;
      merge = joined separator;
    };
in
rec {
  raw = make {
    name = "raw";
    description = "raw value";
    merge = lib.mergeOneOption;
  };
  unspecified = make {
    name = "unspecified";
    description = "unspecified value";
    merge =
      loc: defs:
      if lib.length defs == 1 then
        (lib.head defs).value
      else if lib.all (def: builtins.isAttrs def.value) defs then
        lib.mergeAttrsList (lib.getValues defs)
      else if lib.all (def: builtins.isList def.value) defs then
        lib.concatLists (lib.getValues defs)
      else
        lib.mergeEqualOption loc defs;
  };
  # Sets are merged to the ground, lists joined, all else must be equal.
  anything = make {
    name = "anything";
    merge =
      loc: defs:
      let
        all = check: lib.all (def: check def.value) defs;
      in
      if lib.length defs == 1 then
        (lib.head defs).value
      else if all (x: builtins.isAttrs x && !lib.isDerivation x) then
        (lib.types.lazyAttrsOf anything).merge loc defs
      else if all builtins.isList then
        lib.concatLists (lib.getValues defs)
      else
        lib.mergeEqualOption loc defs;
  };
  attrs = make {
    name = "attrs";
    description = "attribute set";
    check = builtins.isAttrs;
    merge = _: defs: lib.mergeAttrsList (lib.getValues defs);
    emptyValue.value = { };
  };

  bool = simple "bool" "boolean" builtins.isBool;
  boolByOr = bool // {
    merge = _: lib.any (def: def.value);
  };
  int = simple "int" "signed integer" builtins.isInt;
  float = simple "float" "floating point number" builtins.isFloat;
  number = simple "number" "signed integer or floating point number" (
    x: builtins.isInt x || builtins.isFloat x
  );
  port = simple "unsignedInt16" "16 bit unsigned integer; between 0 and 65535 (both inclusive)" (
    between 0 65535
  );
  ints = {
    between =
      low: high:
      simple "intBetween" "integer between ${toString low} and ${toString high} (both inclusive)" (
        between low high
      );
    unsigned = simple "unsignedInt" "unsigned integer, meaning >=0" (integer (x: x >= 0));
    positive = simple "positiveInt" "positive integer, meaning >0" (integer (x: x > 0));
    u8 = simple "unsignedInt8" "8 bit unsigned integer" (between 0 255);
    u16 = port;
    u32 = simple "unsignedInt32" "32 bit unsigned integer" (between 0 4294967295);
  };

  str = simple "str" "string" builtins.isString;
  nonEmptyStr = simple "nonEmptyStr" "non-empty string" (
    x: builtins.isString x && builtins.match "[[:space:]]*" x == null
  );
  singleLineStr = simple "singleLineStr" "string without a new line" (
    x: builtins.isString x && !lib.hasInfix "\n" x
  );
  strMatching =
    pattern:
    simple "strMatching ${lib.escapeNixString pattern}" "string matching the pattern ${pattern}" (
      x: builtins.isString x && builtins.match pattern x != null
    );
  inherit separatedString;
  lines = separatedString "\n";
  commas = separatedString ",";
  envVar = separatedString ":";
  enum =
    values:
    simple "enum" "one of ${lib.concatMapStringsSep ", " (lib.generators.toPretty { }) values}" (
      x: lib.elem x values
    );

  package = simple "package" "package" (x: lib.isDerivation x || lib.isStorePath x);
  shellPackage = package;
  path = simple "path" "absolute path" (x: lib.isStringLike x && lib.hasPrefix "/" (toString x));
  pathInStore = simple "pathInStore" "path in the Nix store" (
    x: lib.isStringLike x && lib.hasPrefix "${builtins.storeDir}/" (toString x)
  );
  pkgs = simple "pkgs" "Nixpkgs package set" (x: x._type or null == "pkgs");
  optionType = simple "optionType" "option type" (lib.isType "option-type");
}
