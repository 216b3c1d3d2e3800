with { };
[
  (a |> b)
  (a |> b |> c)
  (a |> b |> c |> d)
  (a |> (b |> c))
  ((a |> b) |> c)
  (a <| b)
  (a <| b <| c)
  (a <| b <| c <| d)
  ((a <| b) <| c)
  (a <| (b <| c))
  ((a |> b) <| c)
  (a |> (b <| c))
  (a|>b)
  (a<|b)
  (a |> (x: x))
  (a |> (x: x) |> b)
  ((x: x) <| a)
  (a |> f b)
  (a |> f b c |> g d)
  (f a <| g b)
  (a |> f.b)
  (a |> f.b or g)
  (a -> b |> c)
  (a |> b -> c)
  (a -> b <| c -> d)
  (!a |> b)
  (-a |> b)
  (a |> -b)
  (a |> !b)
  (a <| -b)
  (a <| !b)
  [ (a |> b) ]
  (x: a |> b |> c)
  (if a then b else c |> d)
  (let in a |> b)
  { a = b |> c; }
  "${a |> b}"
  (a
    |> b
    |> c)
]
