# The first of the sets decides for all.
with { };
[
  { a = rec { b = 1; c = b; }; a.d = 2; }
  { a = rec { b = 1; }; a = { c = b; }; }
  { a = rec { b = 1; }; a = rec { c = b; }; }
  { a.b = 1; a = rec { c = 2; d = c; }; }
  { a = { b = 1; }; a = rec { c = 2; }; }
  { a = { }; a = rec { }; }
  { a = rec { }; a = { }; }
  { a = rec { b.c = 1; }; a.b = rec { d = 2; }; }
  { a = { b = rec { c = 1; }; }; a = { b = { d = 2; }; }; }
  (rec { a = rec { b = 1; }; a.c = 2; })
]
