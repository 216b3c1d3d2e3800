{
  description = "A fleet";

  outputs = _: { };
}
