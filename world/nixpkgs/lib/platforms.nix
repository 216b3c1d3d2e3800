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
  x86 = having "x86_64" ++ having "i686";
  i686 = having "i686";
  arm = having "armv";
  riscv = having "riscv64";
  power = having "powerpc64le";
  freebsd = having "freebsd";
  none = [ ];
}
