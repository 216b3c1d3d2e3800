with { };
[
  { or = 1; }
  { or.or = 1; a.or = 2; }
  { or.a = 1; or.b = 2; }
  { inherit or; }
  { inherit (x) or a; }
  { inherit a or b; }
  (let or = 1; in 2)
  (rec { or = 1; })
  x.or
  x.or.or
  x.a.or
  x.or.a
  (x.or or y)
  (x.a or y)
  (x.a or or')
  (x.a or y.or)
  (x.a or y.or or z)
  (x.a.or or y)
  (x ? or)
  (x ? or.or)
  (x ? a.or || y)
  (x."or")
  (f or)
  (f or a)
  (f a or)
  (f a or b)
  (f or a or)
  (f or (g or))
  ((f or) or)
  ((f a) or)
  ((f a) or b)
  ((x.a) or)
  ((x.a or y) or)
  (((f or) or) or)
  [ f or ]
  [ f or a ]
  [ a f or ]
  (f.a or g or)
  (f.a or g or b)
  (f.a or g.b or h)
  (f.a or g.b or h.c or i)
  (f.a or g.b)
  (f.a or (g or))
  ((f.a or g) or)
  ((f.a or g).b or h)
  (f.a or g h)
  (f.a or [ ])
  (f.a or { }.b)
  (f.a or { }.b or c)
  (f.a or 1 - 1)
  (f.${x or} or y)
  (1 or)
  ("s" or)
  (''s'' or)
  ({ } or)
  ([ ] or)
  ((x: x) or)
  (__curPos or)
  (<a> or)
  (let { } or)
  (-x or)
  (!x or)
  (x or + y or)
  (x or ? a)
  (x or == y)
  (f or |> g or)
  "${f or}"
]
