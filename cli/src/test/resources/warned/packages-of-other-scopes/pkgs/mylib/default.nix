{ lib, buildPythonPackage }:
buildPythonPackage { }
