{
  buildPythonPackage,
  says,
  needs ? [ ],
}:
buildPythonPackage {
  pname = "module";
  version = "1";
  format = "other";
  dontUnpack = true;
  dependencies = needs;
  installPhase = "mkdir $out; echo ${says} > $out/says";
  passthru = { inherit says; };
}
