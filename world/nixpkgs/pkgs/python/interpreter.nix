# Stands in for a Python interpreter of nixpkgs. It runs the host's, whatever version that is.
{
  lib,
  stdenvNoCC,
  newScope,
  buildEnv,
  pythonAttr,
  version,
  implementation,
  pythonPackagesExtensions,
  packageOverrides ? (_: _: { }),
}:
let
  executable = "${if implementation == "pypy" then "pypy" else "python"}${version}";
  sitePackages = "lib/${executable}/site-packages";
  extensions = lib.composeManyExtensions (pythonPackagesExtensions ++ [ packageOverrides ]);
  packages = lib.makeScope newScope (
    lib.extends extensions (import ./packages.nix { inherit lib python; })
  );
  python = stdenvNoCC.mkDerivation {
    pname = "python3";
    version = "${version}.0";
    buildCommand = ''
      mkdir -p $out/bin $out/${sitePackages}
      for name in python python3 ${executable}; do
        printf '#!/bin/sh\nexec /usr/bin/python3 "$@"\n' > $out/bin/$name
        chmod +x $out/bin/$name
      done
    '';
    passthru = {
      inherit
        executable
        sitePackages
        pythonAttr
        implementation
        ;
      pythonVersion = version;
      libPrefix = executable;
      isPy3 = true;
      interpreter = "${python}/bin/${executable}";
      pythonAtLeast = lib.versionAtLeast version;
      pythonOlder = lib.versionOlder version;
      pkgs = packages;
      withPackages = import ./with-packages.nix { inherit lib python buildEnv; };
    };
    meta = {
      description = "Stands in for Python ${version}";
      license = lib.licenses.mit;
      mainProgram = executable;
      platforms = lib.platforms.all;
    };
  };
in
python
