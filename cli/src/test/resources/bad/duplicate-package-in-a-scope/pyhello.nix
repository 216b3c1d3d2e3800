{ buildPythonPackage }: buildPythonPackage { pname = "pyhello"; }
