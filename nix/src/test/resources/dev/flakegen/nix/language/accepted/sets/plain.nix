with { };
[
  { }
  {}
  { a = 1; }
  {a=1;}
  { a = 1; b = 2; }
  { b = 1; a = 2; }
  { c = 1; A = 2; _ = 3; a' = 4; a-b = 5; a1 = 6; a = 7; B = 8; "1" = 9; "" = 10; }
  { "𝒳" = 1; "豈" = 2; "ä" = 3; "z" = 4; }
  { a = { b = { c = { }; }; }; }
  { a = b: c; d = if a then b else c; e = let in 1; f = with a; b; g = assert a; b; }
  { a = x: y: z; b = f x y; c = a + b; d = [ ]; e = -1; }
  { a = b |> c; d = b <| c; }
  { a = b == c; d = b ? c; e = b.c or d; f = b or; }
]
