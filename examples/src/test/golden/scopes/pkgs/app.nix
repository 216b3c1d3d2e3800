{ stdenv, tool }:
stdenv.mkDerivation {
  name = "app";
  nativeBuildInputs = [ tool ];
  buildInputs = [ tool ];
  buildCommand = "cp ${tool} $out";
}
