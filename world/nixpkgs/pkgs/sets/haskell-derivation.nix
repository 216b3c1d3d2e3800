# Stands in for the mkDerivation of haskellPackages. Nothing is compiled: the source is installed.
{ lib, stdenv }:
{
  pname,
  version,
  license,
  src ? null,
  isLibrary ? true,
  isExecutable ? false,
  libraryHaskellDepends ? [ ],
  executableHaskellDepends ? [ ],
  testHaskellDepends ? [ ],
  mainProgram ? pname,
  description ? "A Haskell package",
  homepage ? null,
  doCheck ? true,
  passthru ? { },
  ...
}@args:
stdenv.mkDerivation {
  inherit pname version src;
  dontUnpack = src == null;
  buildInputs = libraryHaskellDepends ++ executableHaskellDepends;
  installPhase =
    args.installPhase or ''
      mkdir -p $out/share/haskell/${pname}
      ${lib.optionalString (src != null) "cp -r . $out/share/haskell/${pname}/"}
      ${lib.optionalString isExecutable ''
        mkdir -p $out/bin
        printf '#!/bin/sh\necho ${mainProgram}\n' > $out/bin/${mainProgram}
        chmod +x $out/bin/${mainProgram}
      ''}
    '';
  passthru = {
    isHaskellLibrary = isLibrary;
  }
  // passthru;
  meta = {
    inherit description license;
  }
  // lib.optionalAttrs isExecutable { inherit mainProgram; };
}
