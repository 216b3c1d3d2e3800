{ stdenv, says }:
stdenv.mkDerivation {
  name = "text";
  buildCommand = "echo ${says} > $out";
  passthru = {
    inherit says;
    platform = stdenv.hostPlatform.system;
  };
}
