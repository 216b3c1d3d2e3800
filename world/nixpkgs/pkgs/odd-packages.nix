# Packages that show how nixpkgs treats licenses, broken packages and foreign platforms.
{ lib, pkgs }:
let
  helloOf =
    stdenv: pname: meta:
    stdenv.mkDerivation {
      inherit pname;
      version = "2.12";
      dontUnpack = true;
      installPhase = ''
        mkdir -p $out/bin
        printf '#!/bin/sh\necho "Hello, world!"\n' > $out/bin/${pname}
        chmod +x $out/bin/${pname}
      '';
      meta = {
        description = "Prints a friendly greeting";
        license = lib.licenses.gpl3Plus;
        mainProgram = pname;
      }
      // meta;
    };
  hello = helloOf pkgs.stdenv;
in
{
  hello = pkgs.callPackage ({ stdenv }: helloOf stdenv "hello" { platforms = lib.platforms.all; }) { };
  unfree-hello = hello "unfree-hello" { license = lib.licenses.unfree; };
  broken-hello = hello "broken-hello" { broken = true; };
  darwin-hello = hello "darwin-hello" { platforms = lib.platforms.darwin; };
  insecure-hello = hello "insecure-hello" { knownVulnerabilities = [ "it greets strangers" ]; };
  makeWrapper = pkgs.runCommandLocal "make-wrapper-hook" { } "mkdir $out # stdenv has its functions";
}
