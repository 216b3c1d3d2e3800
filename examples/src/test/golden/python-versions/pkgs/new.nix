{ buildPythonPackage }:
buildPythonPackage {
  pname = "new";
  version = "1";
  format = "other";
  dontUnpack = true;
  installPhase = "mkdir $out; echo new > $out/says";
}
