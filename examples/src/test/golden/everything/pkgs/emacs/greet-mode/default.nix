{ trivialBuild, magit }:
trivialBuild {
  pname = "greet-mode";
  version = "1.0";
  src = ./.;
  buildInputs = [ magit ];
}
