# Stands in for stdenv.mkDerivation: attributes become the builder's environment.
{
  lib,
  stdenv,
  checkMeta,
  doCheckByDefault,
}:
let
  inherit (stdenv) buildPlatform hostPlatform;
  isCross = stdenv.hasCC && hostPlatform.config != buildPlatform.config;

  fullName =
    attrs:
    let
      name =
        attrs.name or "${attrs.pname or (throw "mkDerivation: give a name, or pname and version")}-${
          attrs.version or (throw "mkDerivation: ${attrs.pname} has a pname, but no version")
        }";
    in
    lib.sanitizeDerivationName (
      if isCross && !(attrs ? outputHash) then "${name}-${hostPlatform.config}" else name
    );

  environment =
    name: attrs:
    let
      env = attrs.env or { };
      twice = lib.attrNames (builtins.intersectAttrs env attrs);
      wrong = lib.filter (variable: !isValue env.${variable}) (lib.attrNames env);
      isValue = value: lib.isStringLike value || lib.isBool value || lib.isInt value;
    in
    if twice != [ ] then
      throw "The ‘env’ attribute set cannot contain any attributes passed to derivation. The following attributes are overlapping in ${name}: ${toString twice}"
    else if wrong != [ ] then
      throw "The ‘env’ attribute set can only contain derivation, string, boolean or integer attributes; ${name} has ${toString wrong}"
    else
      env;

  derivationArguments =
    attrs:
    let
      canRun = buildPlatform.canExecute hostPlatform;
      doCheck = attrs.doCheck or doCheckByDefault && canRun;
      doInstallCheck = attrs.doInstallCheck or doCheckByDefault && canRun;
      name = fullName attrs;
    in
    removeAttrs attrs [
      "meta"
      "passthru"
      "env"
      "pos"
    ]
    // environment name attrs
    // {
      inherit name doCheck doInstallCheck;
      inherit (buildPlatform) system;
      inherit stdenv;
      builder = stdenv.shell;
      args =
        attrs.args or [
          "-e"
          (attrs.builder or "${stdenv}/default-builder.sh")
        ];
      outputs = attrs.outputs or [ "out" ];
      nativeBuildInputs = map (input: input.__spliced.buildHost or input) (
        attrs.nativeBuildInputs or [ ]
        ++ lib.optionals doCheck (attrs.nativeCheckInputs or [ ])
        ++ lib.optionals doInstallCheck (attrs.nativeInstallCheckInputs or [ ])
      );
      buildInputs =
        attrs.buildInputs or [ ]
        ++ lib.optionals doCheck (attrs.checkInputs or [ ])
        ++ lib.optionals doInstallCheck (attrs.installCheckInputs or [ ]);
      __ignoreNulls = true;
    };

  position =
    attrs:
    let
      at = set: name: builtins.unsafeGetAttrPos name set;
      found = lib.remove null [
        (attrs.pos or null)
        (at (attrs.meta or { }) "description")
        (at attrs "version")
        (at attrs "name")
      ];
    in
    if found == [ ] then null else "${(lib.head found).file}:${toString (lib.head found).line}";

  make =
    f:
    let
      attrs = f (
        attrs
        // {
          finalPackage = package;
          inherit overrideAttrs;
        }
      );
      overrideAttrs = new: make (lib.extends (lib.toExtension new) f);
      name = fullName attrs;
      checked = checkMeta {
        inherit name attrs;
        position = position attrs;
      };
      package = lib.extendDerivation checked.valid (
        {
          inherit name overrideAttrs;
          inherit (checked) meta;
          passthru = attrs.passthru or { };
        }
        // attrs.passthru or { }
      ) (derivation (derivationArguments attrs));
    in
    package;
in
# A set, or a function of the final attributes: mkDerivation (finalAttrs: { … }).
fnOrAttrs: make (lib.toFunction fnOrAttrs)
