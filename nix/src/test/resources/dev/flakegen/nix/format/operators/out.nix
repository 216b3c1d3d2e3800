{
  i =
    a
    ++ (with x; [
      1
      2
    ]);
  n = (
    a
    ++ [
      1
      2
    ]
  );
  o = (
    [
      1
      2
    ]
    ++ a
  );
  p = [
    1
    2
  ]
  ++ a
  ++ [
    3
    4
  ];
  q = {
    x = 1;
  }
  // a;
  r = a // {
    x = 1;
  };
  s =
    a
    // f {
      x = 1;
      y = 2;
    };
  t =
    f {
      x = 1;
      y = 2;
    }
    // a;
  u =
    a
    // (f {
      x = 1;
      y = 2;
    })
    // {
      z = 1;
    };
  v = ''
    a
  ''
  + b;
  w = b + ''
    a
  '';
  y = a ++ b ++ c;
  z =
    f x
    ++ [
      1
      2
    ]
    ++ (g y);
  ac = a == { x = 1; };
  ad =
    a == f {
      x = 1;
      y = 2;
    };
  ae =
    f {
      x = 1;
      y = 2;
    } == 1;
  af =
    a
    && f {
      x = 1;
      y = 2;
    };
  ah =
    a
    && (f {
      x = 1;
      y = 2;
    });
  ai =
    !(f {
      x = 1;
      y = 2;
    });
  aj =
    -f {
      x = 1;
      y = 2;
    };
  ak = [ 1 ] ++ [ 2 ];
  am = { } // {
    a = 1;
  };
  au =
    a
    // (
      if x then
        y
      else
        {
          z = 1;
          w = 2;
        }
    );
  x1 =
    a
    |> b
    |> c
    |> d;
  x2 = a |> b |> c;
  x3 =
    a
    <| b
    <| c
    <| d;
  x4 =
    a
    |> f {
      x = 1;
      y = 2;
    };
  y1 =
    a && b
    ->
      c
      && d
      && aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
  y2 =
    a
    + b ++ c
    + aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
  y3 =
    a
    // b
    // aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    == c;
  z1 =
    a # c1
    # c2
    + b;
  z2 =
    a
    # c1
    ++ [ b ];
  z3 = lib.optionals (
    stringLength (drvName (toString oldDependency)) == stringLength (drvName (toString newDependency))
  ) x;
}
