with { };
[
  a.b
  a.b.c
  (a . b)
  (a .b)
  (a. b)
  (a.
    b)
  (a).b
  (a.b).c
  ((a.b).c).d
  (a b).c
  (a + b).c
  (x: x).a
  (if a then b else c).d
  (let in a).b
  (with a; b).c
  (assert a; b).c
  (a |> b).c
  (a or).b
  (-a).b
  (-a.b)
  (!a.b)
  { }.a
  { a = 1; }.a
  rec { }.a
  let { }.a
  [ ].a
  "a".b
  ''a''.b
  "${a}".b
  (./a .b)
  (<a>.b)
  (x:x .b)
  (1 .a)
  (1.5.a)
  __curPos.line
  (a.b or c)
  (a.b.c or d)
  (a.b or c.d)
  (a.b or c.d or e)
  (a.b or c.d.e or f.g or h)
  ((a.b or c).d or e)
  (a.b or (c.d or e))
  (a.b or (c d))
  (a.b or c d)
  (a.b or c d.e or f)
  (a.b or 1)
  (a.b or 1.5)
  (a.b or "c")
  (a.b or ''c'')
  (a.b or "${c}")
  (a.b or ./c)
  (a.b or <c>)
  (a.b or ~/c)
  (a.b or c:d)
  (a.b or [ ])
  (a.b or { })
  (a.b or rec { })
  (a.b or let { })
  (a.b or (x: x))
  (a.b or (if c then d else e))
  (a.b or (-c))
  (a.b or __curPos)
  (a.b or c + d)
  (a + b.c or d)
  (a.b or c ? d)
  (a.b or c == d)
  (-a.b or c)
  (!a.b or c)
  (f a.b or c)
  (f a.b)
  (a.b c.d)
  (a.b.c d.e.f g)
]
