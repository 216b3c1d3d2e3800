{
  a =
    let
      x = 1;
    in
    if a then b else c;
  b =
    let
      x = 1;
    in
    x: y;
  c =
    let
      x = 1;
    in
    { x }:
    y;
  d =
    let
      x = 1;
    in
    [ ]
    .a;
  e =
    let
      x = 1;
    in
    [ a ]
    .a;
  f =
    let
      x = 1;
    in
    { }
    .a;
  g =
    let
      x = 1;
    in
    x ? y;
  h =
    let
      x = 1;
    in
    [ a ];
  i =
    let
      x = 1;
    in
    (a b).c;
  j =
    let
      x = 1;
    in
    "a"
    .c;
  k =
    let
      x = 1;
    in
    a.b or c;
  l =
    let
      x = 1;
    in
    a == b;
  m =
    let
      x = 1;
    in
    a + b;
  n =
    let
      x = 1;
    in
    f a b;
  o =
    let
      x = 1;
    in
    {
      a = 1;
    };
  p =
    let
      x = 1;
    in
    with a;
    b;
  q =
    let
      x = 1;
    in
    assert a;
    b;
  r =
    let
      x = 1;
    in
    !a;
  s =
    let
      x = 1;
    in
    x: { y }: z;
  t =
    let
      x = 1;
    in
    { y }:
    x: z;
  u =
    let
      x = 1;
    in
    ({ y }: x);
  v =
    let
      x = 1;
    in
    "a" + b;
  w =
    assert a;
    { b }:
    c;
  w1 =
    assert a;
    [ ]
    .a;
  w2 = with a; { b }: c;
  w3 = with a; [ ].a;
  w4 =
    assert a;
    if a then b else c;
  w5 = with a; if a then b else c;
  w6 = x: { b }: c;
  w7 =
    {
      a,
      b,
      c,
    }:
    { b }:
    c;
  w8 =
    {
      a,
      b,
      c,
    }:
    { }
    .a;
  w9 =
    {
      a,
      b,
      c,
    }:
    if a then b else c;
  x1 =
    {
      a,
      b,
      c,
    }:
    x: c;
  x2 =
    {
      a,
      b,
      c,
    }:
    [ 1 ];
  x3 =
    {
      a,
      b,
      c,
    }:
    "a";
  x4 =
    {
      a,
      b,
      c,
    }:
    "a"
    .b;
  x5 =
    {
      a,
      b,
      c,
    }:
    f a b;
  x6 =
    {
      a,
      b,
      c,
    }:
    assert a;
    { b }:
    c;
  x7 =
    {
      a,
      b,
      c,
    }:
    a ? b;
  x8 =
    if
      x == yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
    then
      { a }: b
    else
      [ ].a;
  x9 = f (
    # foo
    { a }: b
  );
  y1 =
    f
      # foo
      ({ a }: b)
      c;
  y2 = [
    # foo
    ({ a }: b)
    ([ ].a)
    [ ].a
    "a".b
  ];
  y3 =
    "x"
    ."or" or (x: {
      a = 1;
      b = 2;
    });
  y4 =
    with "x"
      ."or" or [
        1
        2
      ];
    a;
  y5 =
    [
      1
      2
    ]
    ."or" or [
      1
      2
    ];
  y6 =
    f
      [
        1
        2
      ]
      ."or"
      [
        1
        2
      ];
  y7 = f { }."or" [
    1
    2
  ];
  y8 =
    a
    && "x"
      .b
    && [
      1
      2
    ];
  y9 =
    a
    && [ ]
      .b
    && [
      1
      2
    ];
}
