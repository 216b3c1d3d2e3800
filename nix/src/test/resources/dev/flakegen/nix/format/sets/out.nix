{
  aa = { };
  b = { };
  c = {
  };
  d = [
  ];
  e = {
    x = 1;
  };
  f = [ 1 ];
  g = [
    1
    2
  ];
  h = [ { x = 1; } ];
  i = [
    {
      x = 1;
      y = 2;
    }
  ];
  j = [ [ 1 ] ];
  k = [
    [
      1
      2
    ]
  ];
  l = { inherit x; };
  m = rec {
    x = 1;
  };
  n = rec { };
  o = {
    "a" = 1;
    "a b" = 2;
    ${"x"} = 3;
    "${x}y" = 4;
    ${x} = 5;
    d."b".${c} = 6;
  };
  p = let {
    x = 1;
    body = x;
  };
  q = [
    a
    (f x)
    ./a
    ~/b
    <c>
    1.50
    007
    .5
    "http://example.org/a"
  ];
  r = [
    1
  ];
  s = {
    x = 1;
  };
  t = {
    x = 1;
  };
}
