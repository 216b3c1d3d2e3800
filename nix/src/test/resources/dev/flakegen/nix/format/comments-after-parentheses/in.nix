[
  (/*b*/c)
  (/*b*/f x)
  (/*b*/(f x))
  (/*a*/(/*b*/f x))
  (/*a*/f x (/*b*/f x))
  ((/*b*/f x))
  ((/*b*/c))
  {
    a = (/*b*/c);
    b = (/*b*/f x);
    c = (/*b*/(f x));
    d = f (/*b*/c);
    e = f (/*b*/f x);
    g = f (/*b*/c) d;
    h = f (/*b*/f x) d;
    i = a + (/*b*/f x);
    j = (/*b*/f x).c;
    k = (/*b*/f x) + a;
    m = if (/*b*/f) then (/*b*/f) else (/*b*/f);
    n = x: (/*b*/f);
    o = f [ (/*b*/c) ];
    p = f (/*b*/x: y);
    q = f (/*b*/[ 1 2 ]);
    r = f (/*b*/''
      a
      b
    '');
    s = with (/*b*/f); (/*b*/f);
    t = assert (/*b*/f); (/*b*/f);
    u = let in (/*b*/f);
    v = ! (/*b*/f);
    w = - (/*b*/f);
    x = "${(/*b*/f)}";
    y = f (/*b*/"a");
    z = f (/*b*/[ ]);
    z1 = f (/*b*/a.b);
    z2 = (/*b*/a.b);
    z3 = (/*b*/[ 1 2 ]);
    z4 = (/*b*/''
      a
    '');
    z5 = (# b
      ''
      a
    '');
    z6 = (# b
      a);
    z7 = a ++ (# b
      [ 1 2 ]);
    z8 = a // (# b
      { a = 1; });
    inherit (/*b*/a) bb;
    inherit (/*b*/f a) bbb;
  }
]
