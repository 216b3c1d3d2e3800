{
  a  # c
    = f { b = 1; };
  b  # c
    = f x y;
  c
    # c
    = f (x: {
      b = 1;
    });
  d  # c
    = [ 1 ];
  e  # c
    = [
      1
      2
    ];
  f  # c
    = {
      b = 1;
    };
  g  # c
    = a.b;
  h  # c
    = with b; c;
  i

    = a // {
      b = 1;
    };
  j  # c
    =
      a + b;
  k  # c
    = [ 1 ] ++ a;
  ${l} # c
    =
      f { b = 1; };
  ${m} # c
    =
      {
        b = 1;
      };
  "n" # c
    =
      x;
  o.p # c
    = { };
  q  # c
    =
      x: y;
  r =
    {
      a  # c
        ? f { b = 1; },
    }:
    a;
}
