# Stands in for buildPythonPackage and buildPythonApplication.
{ lib, python }:
self: namePrefix:
let
  inherit (python) sitePackages;
  inherit (python) stdenv;

  build =
    attrs@{
      pname ? null,
      version ? null,
      name ? "${pname}-${version}",
      pyproject ? null,
      format ? null,
      disabled ? false,
      build-system ? [ ],
      dependencies ? [ ],
      propagatedBuildInputs ? [ ],
      nativeBuildInputs ? [ ],
      nativeCheckInputs ? [ ],
      pythonImportsCheck ? [ ],
      doCheck ? true,
      passthru ? { },
      meta ? { },
      ...
    }:
    let
      fullName = namePrefix + name;
      modules = self.requiredPythonModules (dependencies ++ propagatedBuildInputs);
    in
    if disabled then
      throw "${name} not supported for interpreter ${python.executable}"
    else if pyproject != null && format != null then
      throw "${fullName}: `pyproject` and `format` are the same choice: give one of them"
    else if pyproject == null && format == null then
      throw "${fullName} does not configure a `format`. To build with setuptools as before, set `pyproject = true` and `build-system = [ setuptools ]`."
    else
      removeAttrs attrs [
        "pname"
        "version"
        "disabled"
        "build-system"
        "dependencies"
        "optional-dependencies"
        "nativeCheckInputs"
        "doCheck"
        "checkPhase"
      ]
      // {
        name = fullName;
        nativeBuildInputs = [ python ] ++ build-system ++ nativeBuildInputs;
        propagatedBuildInputs = dependencies ++ propagatedBuildInputs ++ [ python ];
        pythonPath = lib.makeSearchPath sitePackages modules;
        inherit sitePackages;
        pythonIsProject = pyproject == true || format == "pyproject";
        buildPhase = attrs.buildPhase or "runHook preBuild; runHook postBuild";
        installPhase = attrs.installPhase or "source ${./install.sh}";

        # Python packages are checked as they are installed.
        doInstallCheck = doCheck;
        nativeInstallCheckInputs = nativeCheckInputs;
        installCheckPhase = attrs.checkPhase or "source ${./check.sh}";

        passthru = {
          pythonModule = python;
          inherit dependencies build-system;
          optional-dependencies = attrs.optional-dependencies or { };
        }
        // passthru;
        meta = {
          platforms = lib.platforms.all;
        }
        // lib.optionalAttrs (namePrefix == "") { mainProgram = lib.getName name; }
        // meta;
      };

  # .overridePythonAttrs changes what buildPythonPackage was given, .overrideAttrs what it makes of it.
  make =
    fnOrAttrs:
    let
      overridePythonAttrs = new: make (lib.extends (lib.toExtension new) (lib.toFunction fnOrAttrs));
      withOverride =
        attrs:
        attrs
        // {
          passthru = {
            inherit overridePythonAttrs;
          }
          // attrs.passthru;
        };
    in
    stdenv.mkDerivation (finalAttrs: withOverride (build (lib.toFunction fnOrAttrs finalAttrs)));
in
make
