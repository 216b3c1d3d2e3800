# Stands in for ocamlPackages: a scope.
{
  lib,
  newScope,
  stdenv,
}:
lib.makeScope newScope (self: {
  buildDunePackage =
    args:
    stdenv.mkDerivation (
      {
        installPhase = "mkdir -p $out/lib/ocaml && cp -r . $out/lib/ocaml/${args.pname}";
      }
      // args
      // {
        pname = "ocaml5.3-${args.pname}";
      }
    );
  cmdliner = self.callPackage (
    { runCommand }:
    runCommand "ocaml5.3-cmdliner-1.3.0" { } ''
      mkdir -p $out/lib/ocaml/cmdliner
      touch $out/lib/ocaml/cmdliner/META
    ''
  ) { };
})
