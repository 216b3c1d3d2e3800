[
  (x: x)
  (x:
    x)
  (x : x)
  (x: y: x)
  (x: y: z: x y z)
  (_: _)
  (x: x: x)
  (x: { })
  (x: [ ])
  (x: { inherit x; })
  (x: (y: x))
  ((x: x) 1)
  ((x: y: x) 1 2)
  (x: x + 1)
  (x: -x)
  (x: x.a or 1)
  (x: if x then x else x)
  (x: let y = x; in y)
  (x: with x; y)
  (x: assert x; x)
  (x: x |> x)
  (x: x <| x)
  (x: let { body = x; })
  { f = x: x; }
  { f = x: y: { a = x; }; }
]
