{
  hello,
  buildPythonPackage ? null,
}:
hello
