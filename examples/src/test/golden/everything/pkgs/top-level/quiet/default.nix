{ stdenv, lib }:
stdenv.mkDerivation {
  pname = "quiet";
  version = "1.0";
  dontUnpack = true;
  installPhase = "touch $out";
  meta.platforms = [ "x86_64-linux" ];
}
