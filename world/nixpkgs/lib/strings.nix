# Stands in for lib.strings.
{ lib }:
rec {
  inherit (builtins)
    concatStringsSep
    fromJSON
    hashString
    isPath
    isString
    match
    replaceStrings
    split
    stringLength
    substring
    toJSON
    unsafeDiscardStringContext
    ;

  concatStrings = concatStringsSep "";
  concatMapStrings = f: list: concatStrings (map f list);
  concatMapStringsSep =
    separator: f: list:
    concatStringsSep separator (map f list);
  concatImapStrings = f: list: concatStrings (lib.imap1 f list);
  concatImapStringsSep =
    separator: f: list:
    concatStringsSep separator (lib.imap1 f list);
  concatMapAttrsStringSep =
    separator: f: attrs:
    concatStringsSep separator (lib.mapAttrsToList f attrs);
  concatLines = concatMapStrings (line: line + "\n");
  optionalString = condition: string: if condition then string else "";
  join = concatStringsSep;

  hasPrefix = prefix: string: substring 0 (stringLength prefix) string == prefix;
  hasSuffix =
    suffix: string:
    let
      rest = stringLength string - stringLength suffix;
    in
    rest >= 0 && substring rest (-1) string == suffix;
  hasInfix = infix: string: builtins.length (split (escapeRegex infix) string) > 1;
  removePrefix =
    prefix: string:
    if hasPrefix prefix string then substring (stringLength prefix) (-1) string else string;
  removeSuffix =
    suffix: string:
    if hasSuffix suffix string then
      substring 0 (stringLength string - stringLength suffix) string
    else
      string;

  stringToCharacters = string: builtins.genList (n: substring n 1 string) (stringLength string);
  splitString =
    separator: string: builtins.filter builtins.isString (split (escapeRegex separator) string);
  fixedWidthString =
    width: filler: string:
    if stringLength string >= width then string else fixedWidthString width filler (filler + string);
  fixedWidthNumber = width: n: fixedWidthString width "0" (toString n);
  trim =
    string:
    let
      found = match "[[:space:]]*(.*[^[:space:]])[[:space:]]*" string;
    in
    if found == null then "" else builtins.head found;
  replicate = n: string: concatStrings (lib.lists.replicate n string);

  lowerChars = stringToCharacters "abcdefghijklmnopqrstuvwxyz";
  upperChars = stringToCharacters "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  toLower = replaceStrings upperChars lowerChars;
  toUpper = replaceStrings lowerChars upperChars;

  escape = characters: replaceStrings characters (map (c: "\\" + c) characters);
  escapeRegex = escape (stringToCharacters "\\[{()^$?*+|.");
  escapeNixString = string: escape [ "$" ] (toJSON string);
  escapeNixIdentifier =
    name: if match "[a-zA-Z_][a-zA-Z0-9_'-]*" name != null then name else escapeNixString name;
  escapeShellArg =
    arg:
    let
      text = toString arg;
    in
    if match "[[:alnum:],._+:@%/-]+" text != null then
      text
    else
      "'${replaceStrings [ "'" ] [ "'\\''" ] text}'";
  escapeShellArgs = concatMapStringsSep " " escapeShellArg;
  escapeXML = replaceStrings [ "\"" "'" "<" ">" "&" ] [ "&quot;" "&apos;" "&lt;" "&gt;" "&amp;" ];
  toShellVar = name: value: "${name}=${escapeShellArg value}";
  toShellVars = attrs: concatStringsSep "\n" (lib.mapAttrsToList toShellVar attrs);
  sanitizeDerivationName =
    name: concatMapStrings (x: if builtins.isList x then "-" else x) (split "[^[:alnum:]+._?=-]+" name);

  makeSearchPath =
    subdirectory: packages:
    concatMapStringsSep ":" (package: "${package}/${subdirectory}") (
      builtins.filter (p: p != null) packages
    );
  makeSearchPathOutput =
    output: subdirectory: packages:
    makeSearchPath subdirectory (map (lib.getOutput output) packages);
  makeBinPath = makeSearchPathOutput "bin" "bin";
  makeLibraryPath = makeSearchPathOutput "lib" "lib";

  isStringLike = x: isString x || isPath x || x ? outPath || x ? __toString;
  isConvertibleWithToString =
    x:
    isStringLike x
    || builtins.elem (builtins.typeOf x) [
      "null"
      "int"
      "float"
      "bool"
    ]
    || (builtins.isList x && builtins.all isConvertibleWithToString x);
  isStorePath =
    x:
    isStringLike x
    && hasPrefix "${builtins.storeDir}/" (toString x)
    && builtins.dirOf (toString x) == builtins.storeDir;
  toInt =
    string:
    let
      found = match "[[:space:]]*(-?)0*([0-9]+)[[:space:]]*" string;
    in
    if found == null then
      throw "toInt: could not convert ${escapeNixString string} to int"
    else
      fromJSON (concatStrings found);
  fileContents = file: removeSuffix "\n" (builtins.readFile file);
}
