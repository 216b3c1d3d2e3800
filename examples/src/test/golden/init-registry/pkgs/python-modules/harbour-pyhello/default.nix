{ buildPythonPackage, setuptools }:
buildPythonPackage {
  pname = "harbour-pyhello";
  version = "0.1.0";
  pyproject = true;
  src = ./.;
  build-system = [ setuptools ];
}
