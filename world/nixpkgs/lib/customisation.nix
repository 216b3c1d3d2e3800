# Stands in for lib.customisation: calling packages with what they ask for, and overriding them.
{ lib }:
let
  inherit (lib) functionArgs isFunction mirrorFunctionArgs;
  callable = x: if isFunction x then x else import x;

  missingArgument =
    fn: name:
    let
      where = builtins.unsafeGetAttrPos name (functionArgs fn);
    in
    "Function called without required argument \"${name}\""
    + lib.optionalString (where != null) " at ${where.file}:${toString where.line}";
in
rec {
  # What f makes remembers its arguments: .override changes them and calls f again.
  makeOverridable =
    f:
    mirrorFunctionArgs f (
      args:
      let
        result = f args;
        overridden = new: args // (if isFunction new then new args else new);
        override = mirrorFunctionArgs f (new: makeOverridable f (overridden new));
        again = g: makeOverridable (mirrorFunctionArgs f (given: g (f given))) args;
      in
      if builtins.isAttrs result then
        result
        // {
          inherit override;
          overrideDerivation = g: again (package: overrideDerivation package g);
          ${if result ? overrideAttrs then "overrideAttrs" else null} =
            g: again (package: package.overrideAttrs g);
        }
      else if isFunction result then
        lib.setFunctionArgs result (functionArgs result) // { inherit override; }
      else
        result
    );

  overrideDerivation =
    package: f:
    package
    // derivation (package.drvAttrs // (f package))
    // {
      inherit (package) meta passthru;
    };

  callPackageWith =
    scope: file: given:
    let
      fn = callable file;
      wanted = functionArgs fn;
      args = builtins.intersectAttrs wanted scope // given;
      missing = builtins.filter (name: !wanted.${name} && !(args ? ${name})) (builtins.attrNames wanted);
    in
    if missing == [ ] then
      makeOverridable fn args
    else
      abort "lib.customisation.callPackageWith: ${missingArgument fn (builtins.head missing)}";

  # For a file that makes a set of packages: each of them can be overridden.
  callPackagesWith =
    scope: file: given:
    let
      fn = callable file;
      args = builtins.intersectAttrs (functionArgs fn) scope // given;
      one = name: makeOverridable (mirrorFunctionArgs fn (new: (fn new).${name})) args;
      set = fn args;
    in
    if lib.isDerivation set then
      throw "function `callPackages` was called on a *single* derivation; use `callPackage`"
    else
      builtins.mapAttrs (name: _: one name) set;

  makeScope =
    newScope: f:
    let
      self = f self // {
        newScope = extra: newScope (self // extra);
        callPackage = self.newScope { };
        overrideScope = overlay: makeScope newScope (lib.extends overlay f);
        packages = f;
      };
    in
    self;

  # The same, and in a cross build a package knows what it is for the platform that builds: in the set beside.
  makeScopeWithSplicing' =
    { splicePackages, newScope }:
    {
      otherSplices,
      keep ? _: { },
      extra ? _: { },
      f,
    }:
    let
      packages = splicePackages {
        pkgsBuildBuild = otherSplices.selfBuildBuild;
        pkgsBuildHost = otherSplices.selfBuildHost;
        pkgsBuildTarget = otherSplices.selfBuildTarget;
        pkgsHostHost = otherSplices.selfHostHost;
        pkgsHostTarget = self;
        pkgsTargetTarget = otherSplices.selfTargetTarget;
      };
      spliced = extra packages // packages // keep self;
      self = f self // {
        newScope = scope: newScope (spliced // scope);
        callPackage = newScope spliced;
        overrideScope =
          overlay:
          makeScopeWithSplicing' { inherit splicePackages newScope; } {
            inherit otherSplices keep extra;
            f = lib.extends overlay f;
          };
        packages = f;
      };
    in
    self;

  # The derivation with further attributes, on each of its outputs; its paths ask for the condition first.
  extendDerivation =
    condition: extra: package:
    let
      outputs = package.outputs or [ "out" ];
      output = name: {
        inherit name;
        value = common // {
          inherit (package.${name}) type outputName;
          outPath =
            assert condition;
            package.${name}.outPath;
          drvPath =
            assert condition;
            package.${name}.drvPath;
          outputSpecified = true;
        };
      };
      common =
        package
        // builtins.listToAttrs (map output outputs)
        // {
          all = map (name: common.${name}) outputs;
        }
        // extra;
    in
    common
    // {
      drvPath =
        assert condition;
        package.drvPath;
      outPath =
        assert condition;
        package.outPath;
    };

  hydraJob = lib.id;
  appendToName =
    suffix: package:
    package.overrideAttrs (old: {
      name = "${old.name}-${suffix}";
    });
  setName = name: package: package.overrideAttrs { inherit name; };
}
