{
  a =
    f x
      # foo
      (
        throw ''
          a
          b
        ''
      );
  b =
    f x
      # foo
      (
        throw ''
          aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaa
          b
        ''
      );
  c = f x (throw ''
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaa
    b
  '');
  d =
    f x
      # foo
      (throw { a = 1; });
  e =
    f x
      # foo
      (
        throw [
          a
          b
        ]
      );
  g =
    f x
      # foo
      (
        a: [
          a
          b
        ]
      );
  h =
    f x
      # foo
      (throw ''
        a
        b
      '')
      y;
  a2 =
    f
      # foo
      (
        throw ''
          a
          b
        ''
      );
  a3 = f x (
    # foo
    throw ''
      a
      b
    ''
  );
  a5 =
    f x # foo
      (throw ''
        a
        b
      '');
  a6 =
    f x x
      # foo
      (throw ''
        a
        b
      '')
      x
      # foo
      (
        throw ''
          a
          b
        ''
      );
  ta = f (
    x: y: # lua
    [
      1
      2
    ]) x;
  ta1 = f (
    x: # lua
    y: [
      1
      2
    ]) x;
  tb = f (
    { a }: # lua
    [
      1
      2
    ]
  ) x;
  tb1 = f (
    {
      a,
      b,
      c,
    }: # lua
    [
      1
      2
    ]
  ) x;
  tb2 = f (
    {
      a,
      b,
      c,
    }:
    [
      1
      2
    ]
  ) x;
  tc = f (
    with x; # lua
    [
      1
      2
    ]) x;
  td = f (
    with x;
    # lua
    [
      1
      2
    ]) x;
  te = f (with x; [
    1
    2
  ]) x;
  tg = f (
    with x;
    [
      1
      2
    ]
  );
  th = f (
    with x;
    # foo
    [
      1
      2
    ]
  );
  ti = f (
    { a }: # lua
    [
      1
      2
    ]
  );
  tj = f (
    x: # lua
    [
      1
      2
    ]
  );
  tk = f (
    x: # lua
    y
  );
  tl = f (
    x: # lua
    y
  ) x;
  tm = f (
    x: # lua
    (f [
      1
      2
    ])
  );
  tn = f (
    x: # lua
    f [
      1
      2
    ]
  ) x;
  to = f (
    x: # lua
    { }
  );
  to1 = f (
    x: # lua
    { }
  ) x;
  tp = f (
    x: # lua
    { } # foo
  ) x;
  ts = f (
    x: # lua
    ([
      1
      2
    ])) x;
  tt = f (
    x: # lua
    with y; [
      1
      2
    ]
  ) x;
  tu = f (
    # foo
    [
      1
      2
    ]) x;
  tv = f (
    # foo
    x: [
      1
      2
    ]) x;
  tw = f (
    # foo
    x: [
      1
      2
    ]
  );
  ty = f (
    # foo
    [
      1
      2
    ]
  );
  tz =
    (
      x: # lua
      [
        1
        2
      ])
      x;
  tz1 =
    (
      x: # lua
      [
        1
        2
      ]).x;
  tz2 =
    x
    // (
      x: # lua
      [
        1
        2
      ]);
  tz3 = [
    1
  ]
  ++ (
    x: # lua
    [
      1
      2
    ])
  ++ y;
  tz4 = "${
    x: # lua
    [
      1
      2
    ]}";
  tz5 = "x ${
    x: # lua
    [
      1
      2
    ]
  }";
  tz6 = "${
    x: # lua
    [
      1
      2
    ]}";
  tz7 = f { } (
    x: # lua
    [
      1
      2
    ]
  );
  tz8 =
    if
      (
        x: # lua
        [
          1
          2
        ])
    then
      y
    else
      (
        x: # lua
        [
          1
          2
        ]);
}
