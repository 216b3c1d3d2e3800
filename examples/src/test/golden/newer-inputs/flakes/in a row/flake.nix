{
  description = "A flake in a directory of another";

  outputs = _: { };
}
