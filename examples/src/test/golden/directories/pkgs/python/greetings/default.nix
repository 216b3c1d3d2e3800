{ buildPythonPackage, setuptools }:
buildPythonPackage {
  pname = "greetings";
  version = "1.0";
  pyproject = true;
  src = ./.;
  build-system = [ setuptools ];
}
