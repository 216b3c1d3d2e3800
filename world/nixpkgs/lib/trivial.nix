# Stands in for lib.trivial: functions about functions, files and messages.
{ lib }:
rec {
  inherit (builtins)
    add
    sub
    lessThan
    seq
    deepSeq
    isBool
    isInt
    isFloat
    pathExists
    readFile
    ;

  id = x: x;
  const = x: _: x;
  pipe = builtins.foldl' (x: f: f x);
  flip =
    f: a: b:
    f b a;
  mergeAttrs = a: b: a // b;
  max = a: b: if a > b then a else b;
  min = a: b: if a < b then a else b;
  mod = a: b: a - b * (a / b);
  boolToString = b: if b then "true" else "false";
  defaultTo = default: x: if x == null then default else x;
  mapNullable = f: x: if x == null then null else f x;
  xor = a: b: a != b;

  importJSON = path: builtins.fromJSON (builtins.readFile path);
  importTOML = path: builtins.fromTOML (builtins.readFile path);

  # A set with __functor is a function, too, and may name its arguments.
  isFunction = f: builtins.isFunction f || (f ? __functor && isFunction (f.__functor f));
  functionArgs =
    f:
    if f ? __functor then
      f.__functionArgs or (functionArgs (f.__functor f))
    else
      builtins.functionArgs f;
  setFunctionArgs = f: args: {
    __functor = _: f;
    __functionArgs = args;
  };
  mirrorFunctionArgs = like: f: setFunctionArgs f (functionArgs like);
  toFunction = x: if isFunction x then x else _: x;

  warn = message: builtins.trace "evaluation warning: ${message}";
  warnIf = condition: message: if condition then warn message else id;
  warnIfNot = condition: warnIf (!condition);
  info = message: builtins.trace "INFO: ${message}";
  showWarnings = warnings: x: builtins.foldl' (rest: message: warn message rest) x warnings;
  throwIf = condition: message: if condition then throw message else id;
  throwIfNot = condition: throwIf (!condition);

  inPureEvalMode = !(builtins ? currentSystem);
  inNixShell = builtins.getEnv "IN_NIX_SHELL" != "";
  oldestSupportedRelease = 2511;
  isInOldestRelease = release: oldestSupportedRelease >= release;
  release = "26.05";
  version = "${release}.stand-in";
}
