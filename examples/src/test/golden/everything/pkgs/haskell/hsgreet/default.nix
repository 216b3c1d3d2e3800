{ mkDerivation, aeson, lib }:
mkDerivation {
  pname = "hsgreet";
  version = "1.0";
  src = ./.;
  isExecutable = true;
  libraryHaskellDepends = [ aeson ];
  license = lib.licenses.mit;
}
