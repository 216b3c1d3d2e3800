{ buildPythonPackage, setuptools }:
buildPythonPackage {
  pname = [=pyhello];
  version = "0.1.0";
  pyproject = true;
  src = ./.;
  build-system = [ setuptools ];
}
