# Stands in for python.withPackages: an interpreter that finds the packages and all that they need.
{
  lib,
  python,
  buildEnv,
}:
select:
let
  packages = python.pkgs.requiredPythonModules (select python.pkgs);
in
buildEnv {
  name = "${python.name}-env";
  paths = packages;
  pathsToLink = [
    "/bin"
    "/${python.sitePackages}"
  ];
  passthru = { inherit python; };
  meta = { inherit (python.meta) mainProgram; };
  postBuild = ''
    mkdir -p $out/bin $out/${python.sitePackages}
    for program in ${python}/bin/*; do
      makeWrapper $program $out/bin/''${program##*/} --prefix PYTHONPATH : $out/${python.sitePackages}
    done
  '';
}
