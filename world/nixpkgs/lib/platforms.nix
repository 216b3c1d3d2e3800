# Stands in for lib.platforms: named lists of systems.
{ lib }:
let
  having = part: lib.filter (lib.hasInfix part) lib.systems.flakeExposed;
in
{
  all = lib.systems.flakeExposed;
  unix = lib.systems.flakeExposed;
  linux = having "linux";
  darwin = having "darwin";
  x86_64 = having "x86_64";
  aarch64 = having "aarch64";
  x86 = having "x86_64";
  none = [ ];
}
