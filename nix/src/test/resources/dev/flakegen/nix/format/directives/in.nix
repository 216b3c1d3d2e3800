{
  # what is disabled stays as it is
  a   =   1;
    /*nixfmt:disable*/  
  table   =   { a = 1;  bb = 2;
                c = 3;  dd = 4; };
  /*nixfmt:disable*/
  /*nixfmt:enable*/
  b   =   2;
  list = [
/*nixfmt:disable*/
    1 0 0
    0 1 0
    0 0 1
/*nixfmt:enable*/
  4 5 ];
  # neither of these is alone in its line, or so spelled
  c   =   3; /*nixfmt:disable*/
  d   =   4;
  /*nixfmt:disable*/ e   =   5;
  /* nixfmt:disable */
  f   =   6;
  text = ''
    /*nixfmt:disable*/
    ${a   b}
  '';
  g = { a
/*nixfmt:disable*/
, b    ? 3
, c
/*nixfmt:enable*/
, d }: a;
  inside = ''
      a ${
/*nixfmt:disable*/
      1   +   1
/*nixfmt:enable*/
    } b
  '';
  cut = ''
      a ${ x   y } ${
/*nixfmt:disable*/
      2
    }
tail
  '';
  frozen   =   2;
/*nixfmt:enable*/
  /*nixfmt:enable*/
  h   =   7;
  begun = ''
    head ${
/*nixfmt:disable*/
      5   +   5
    }
    b ${
/*nixfmt:enable*/
    6   +   6 }
  '';
/*nixfmt:disable*/
  rest   =   8;
  }
