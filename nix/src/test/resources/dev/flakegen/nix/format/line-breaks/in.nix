{
  a = { b = f
    c; };
  d = [ (f
    g) ];
  e = { h =
    1; };
  i = f [ (a
    b) c ] [ d ];
  j = f { k =
    "x"; } l;
  m = x: { n = y
    z; };
  o = { p = q
  ; };
  r = let { body =
    2; };
  s = [ a
    .b ];
  named = { a, ... }@args:
    import a args;
  namedFirst = args@{ ... }:
    args.x + 1;
  unnamed = { a, ... }:
    import a;
  twoNamed = { a }@b:
    { c }@d:
    a + c;
  leading = { a
    , b }: a;
  leadingRest = { a, b
    , ... }: a;
  leadingNamed = x@{ a
    , b }: a;
  inherit (sources
  ) one;
  inherit (f
    sources) two;
  inherit
    (sources) three;
  inherit (sources) four;
}
