{ buildPythonPackage }:
buildPythonPackage {
  pname = "old";
  version = "1";
  format = "other";
  dontUnpack = true;
  installPhase = "mkdir $out; echo old > $out/says";
}
