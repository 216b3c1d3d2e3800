{ buildPythonPackage }: buildPythonPackage { }
