{
  buildPythonPackage,
  setuptools,
  requests,
  greeting ? "none",
}:
buildPythonPackage {
  pname = "pygreet";
  version = "1.0";
  pyproject = true;
  src = ./.;
  build-system = [ setuptools ];
  dependencies = [ requests ];
  inherit greeting;
}
