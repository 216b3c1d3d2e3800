# Stands in for nixpkgs' splicing: in a cross build, a package that is called knows what it is for the build platform,
# and mkDerivation takes that of its nativeBuildInputs. (nixpkgs splices six sets; those two are what matters here.)
{ lib, isNative }:
let
  splice =
    host: build:
    builtins.mapAttrs (
      name: value:
      let
        other = build.${name};
      in
      if !(lib.isAttrs value && build ? ${name}) then
        value
      else if lib.isDerivation value then
        value // { __spliced.buildHost = other; }
      else
        splice value other
    ) host;
in
{ pkgsBuildHost, pkgsHostTarget, ... }:
if isNative then pkgsHostTarget else splice pkgsHostTarget pkgsBuildHost
