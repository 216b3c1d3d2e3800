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
  installPhase = "echo ${says} > $out";
  passthru = { inherit says; };
}
