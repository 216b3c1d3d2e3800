with { };
[
  { a = { inherit b; }; a = { inherit c; }; }
  { a = { inherit b; }; a.c = 1; }
  { a.c = 1; a = { inherit b; }; }
  { a = { inherit (x) b; }; a.c = 1; }
  { a.c = 1; a = { inherit (x) b; }; }
  { a.e = 1; a = { inherit (x) b c; inherit (y) d; }; }
  { a = { inherit (x) b; }; a = { inherit (y) c; }; }
  { a = { inherit (x) b d; inherit (z) e; }; a = { inherit (y) c; }; }
  { a = { inherit (x) b; }; a = { inherit (y) c; }; a = { inherit (z) d; }; }
  { a = { inherit (x) b; }; a = { inherit c; }; }
  { a = { inherit b; }; a = { inherit (x) c; }; }
  { a = { ${b} = 1; }; a = { ${c} = 2; }; }
  { a.${b} = 1; a = { ${c} = 2; d = 3; }; }
  { a = { ${b} = 1; }; a.c = 2; }
  { a = { ${b}.c = 1; }; a.${b}.c = 2; }
  { a.b.${c} = 1; a.b = { ${c} = 2; }; }
]
