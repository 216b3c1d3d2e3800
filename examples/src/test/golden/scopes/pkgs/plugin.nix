{ stdenv, pen }:
stdenv.mkDerivation {
  name = "plugin";
  nativeBuildInputs = [ pen ];
  buildInputs = [ pen ];
  buildCommand = "cp ${pen} $out";
}
