{ lib, stdenv }:
{ name, ... }@args: stdenv.mkDerivation args
