/*
   Text further to the right than the opening delimiter.

    - one
    - two

   Two blank lines are one.
*/
{
  /*
        a drawing:
            |
  */
  a = 1;
  /*
    text in the first line

        and much further right
          in the others
  */
  b = 2;
  /*
    stars below
      that of the opening

    as decoration
  */
  c = 3;
  /*
    * stars at the left
    * are a list
  */
  d = 4;
  /*
      * and so
      * are these
  */
  e = 5;
  /*
    * stars

    * with a gap
  */
  f = 6;
  # * a star alone
  g = 7;
  # far right alone
  h = 8; # in one line
  i = 9;
  /*
    * stars
    * twice
  */
  j = 10;
  /**
        A document, indented.

          $ code
  */
  k = 11;
  /**
    * A star in the first line
    none below
  */
  l = [ 12 ];
}
