# What is a string without an interpolation is a name, in whatever form.
with { };
[
  { ${"a"} = 1; }
  { ${"a"}.b = 1; a.c = 2; }
  { a.${"b"} = 1; a.b' = 2; }
  { ${("a")} = 1; }
  { ${(("a"))}.b = 1; a.c = 2; }
  { ${"a b"} = 1; }
  { ${"if"} = 1; }
  { ${""} = 1; }
  { ${"\${a}"} = 1; }
  { ${''a''} = 1; }
  { ${''''}.a = 1; ""."b" = 2; }
  { ${''${"a"}''} = 1; }
  { ${''
    a
  ''} = 1; }
  { ${x:x} = 1; "x:x'" = 2; }
  { "${"a"}" = 1; a = 2; }
  { ${''a''${"b"}''} = 1; }
  { inherit ${"a"} b ${''c''}; }
  { inherit (a) ${"b"} ${"c d"} ${x:x}; }
  (let ${"a"} = 1; in a)
  (let ${''a''}.b = 1; a.c = 2; in a)
  (let inherit (a) ${"b"}; in b)
  (rec { ${"a"} = 1; b = a; })
  a.${"b"}
  a.${''b''}.c
  (a.${"b"} or c)
  (a ? ${"b"})
  (a ? ${"b"}.${"c d"})
  a.${x:x}
  a.${("b")}
]
