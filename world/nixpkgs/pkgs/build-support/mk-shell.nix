# Stands in for nixpkgs' mkShell: a derivation that is an environment, and builds to its variables.
{ lib, stdenv }:
{
  name ? "nix-shell",
  packages ? [ ],
  inputsFrom ? [ ],
  buildInputs ? [ ],
  nativeBuildInputs ? [ ],
  propagatedBuildInputs ? [ ],
  propagatedNativeBuildInputs ? [ ],
  ...
}@attrs:
let
  # What the packages of inputsFrom are built with, but not those packages themselves.
  inputs =
    kind: own: own ++ lib.subtractLists inputsFrom (lib.concatMap (p: p.${kind} or [ ]) inputsFrom);
in
stdenv.mkDerivation (
  removeAttrs attrs [
    "packages"
    "inputsFrom"
  ]
  // {
    inherit name;
    nativeBuildInputs = packages ++ inputs "nativeBuildInputs" nativeBuildInputs;
    buildInputs = inputs "buildInputs" buildInputs;
    propagatedBuildInputs = inputs "propagatedBuildInputs" propagatedBuildInputs;
    propagatedNativeBuildInputs = inputs "propagatedNativeBuildInputs" propagatedNativeBuildInputs;
    shellHook = lib.concatStringsSep "\n" (
      lib.catAttrs "shellHook" (lib.reverseList inputsFrom ++ [ attrs ])
    );
    phases = attrs.phases or [ "buildPhase" ];
    buildPhase = attrs.buildPhase or "export -p >> $out";
    preferLocalBuild = true;
  }
)
