

# c


{

  a = 1;


  c = x:

    y;
  e =
    if a

    then b

    else c;
  g = (

    a

  );
  inherit w

   b;
  j = {

  };
  k = f

    x;

}


