[ # c
  { # c
    a = [ # c
      1
    ];
    a1 # c
        = 1;
    a2
    # b
      = # c
        1;
    b
      = # c
        { b = 1; };
    c = f ( # c
      1 2);
    d = { }: # c
      1;
    e = if a # c
      then b else c;
    f = { f = 1; } # c
      .f;
    g = { f = 1; } # c
      . # d
      f;
    h = [ { f = 1;
    } # c
      . # d
      f ];
    i = let a # c
      = lib.types.attrsOf x; in a;
    j = (assert a; b) # c
      "d" (e f);
    k = (f
      (assert a; b
      ) # c
      "d" (e f));
    ${
      f x y
    } # c
      = 1;
  }
  ( # c
    a)
  a # c
  [
  # c
  1 ]
  (f # c
    x)
  (a: # c
    a)
  (with a; # c
    b)
  (a + # c
    b)
]
