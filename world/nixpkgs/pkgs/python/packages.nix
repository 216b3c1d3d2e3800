# Stands in for nixpkgs' Python packages: what builds packages, and a few to depend on.
{ lib, python }:
self:
let
  build = import ./build-package.nix { inherit lib python; };
  modules = {
    requests = "2.32.0";
    setuptools = "80.0.0";
    hatchling = "1.27.0";
    wheel = "0.45.0";
    poetry-core = "2.1.0";
    flit-core = "3.12.0";
    numpy = "2.3.0";
    pytest = "8.4.0";
    pytestCheckHook = "8.4.0";
  };
  # A package with one module that knows its version.
  module =
    pname: version:
    self.buildPythonPackage {
      inherit pname version;
      format = "other";
      dontUnpack = true;
      installPhase = ''
        target=$out/${python.sitePackages}/${lib.replaceStrings [ "-" ] [ "_" ] pname}
        mkdir -p $target
        echo '__version__ = "${version}"' > $target/__init__.py
      '';
      meta = {
        description = "Stands in for the Python package ${pname}";
        license = lib.licenses.mit;
      };
    };
in
builtins.mapAttrs module modules
// {
  # As in nixpkgs, it counts as a module of itself; extensions ask it which interpreter they are for.
  python = python.overrideAttrs (old: {
    passthru = old.passthru // {
      pythonModule = python;
    };
  });
  inherit (python) pythonAtLeast pythonOlder;
  isPy3k = true;

  buildPythonPackage = build self "${python.executable}-";
  buildPythonApplication = build self "";
  toPythonModule =
    package:
    package.overrideAttrs (old: {
      passthru = old.passthru or { } // {
        pythonModule = python;
      };
    });
  toPythonApplication =
    package:
    package.overrideAttrs (old: {
      passthru = old.passthru or { } // {
        pythonModule = false;
      };
    });

  requiredPythonModules =
    packages:
    lib.unique (
      lib.concatMap (
        package: [ package ] ++ self.requiredPythonModules (package.propagatedBuildInputs or [ ])
      ) (lib.filter (package: (package.pythonModule or false) != false) packages)
    );
}
