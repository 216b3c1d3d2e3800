with { };
[
  (let { })
  (let{})
  (let { body = 1; })
  (let { a = 1; body = a; })
  (let { body = a; a.b = 1; a.c = 2; })
  (let { inherit a; inherit (a) b; body = b; })
  (let { ${a} = 1; body = 2; })
  (let { body = x: x; } 1)
  (f let { body = 1; })
  [ let { body = 1; } let { } ]
  let { body = { a = 1; }; }.a
  (let { }.a or b)
  (let { } ? a)
  (let { } // let { })
  (let { body = let { body = 1; }; })
  (let a = let { body = 1; }; in a)
  { a = let { body = 1; }; }
  (-let { body = 1; })
]
