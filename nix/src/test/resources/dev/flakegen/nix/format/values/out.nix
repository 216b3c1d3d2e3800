{
  a = f { x = 1; };
  b = f [
    1
    2
  ];
  c = f {
    x = 1;
    y = 2;
  };
  d = x: { y = 1; };
  e = x: [ 1 ];
  f = with x; {
    y = 1;
  };
  g = with x; [ 1 ];
  h = (({ x = 1; }));
  i = rec {
    x = 1;
  };
  m = { x = 1; }.x;
  n =
    assert x;
    {
      y = 1;
    };
  o = if x then { y = 1; } else { z = 1; };
  p =
    f aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
      cccccccccccccccc
      ddddd;
  q =
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccc.ddddd;
  r = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  s =
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    + cccccccccccccccc;
  t = throw "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  u =
    a: b: c: d:
    e;
  v = with b; with c; d;
  w =
    with b;
    f {
      x = 1;
      y = 2;
    };
  x = with b; [
    1
    2
  ];
  y =
    (f {
      x = 1;
      y = 2;
    }).z;
  z = (
    x: {
      y = 1;
      z = 2;
    }
  );
  very.long.attr.path.of.many.names =
    "${fonts.monospace.name} ${toString fonts.sizes.desktop} and some more text";
  short.path.name = "${fonts.monospace.name} ${toString fonts.sizes.desktop} and some more text to make it too long";
  aa = x.${"a"} or (f x);
  ab = a.b.c or d;
  ac = (a.b) ? c.d;
  ad = -(a) + (!b);
}
