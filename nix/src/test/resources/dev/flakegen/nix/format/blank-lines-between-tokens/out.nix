{
  a

    = 1;
  b =

    f { a = 1; };
  c =
    f

      { a = 1; };
  d =
    x

    : { a = 1; };
  e =
    x:

    y: { a = 1; };
  f = (

    a

  );
  g =
    a

    // {
      b = 1;
    };
  h =
    a
    //

    {
      b = 1;
    };
  i =
    if
      a

    then
      b
    else

      c;
  j =
    a

    .b or

    c;
  k = [

    a

    b

  ];
  l =
    let

      a = 1;

    in

    a;
  m =
    with a

    ;
    b;
  n =
    {

    }:
    a;
  o =
    {
      a,

    }:
    b;
  p = f (

    x: { a = 1; }
  );
  q = f [

  ] a;
  inherit

    x

    y
    ;
  "${

    "z"

  }" =
    1;
}
