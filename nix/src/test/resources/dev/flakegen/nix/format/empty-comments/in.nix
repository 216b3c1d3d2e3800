{
  a = 1; #
  b = /**/ 2;
  c = f /**/ { x = 1; } #
  ;
  d = x: #
    { a = 1; };
  e = f #
    a;
  f = [ #
    a
  ];
  #
  g = /* */ 1;
  h = 1 /* */ # text
  ;
  /***/
  i = 1; /**/ # text
  j =
    #
    1;
  k = 1 # # text
  ;
  l = 1 #  two blanks
  ;
  m = { #
  }: a;
  n =
    /*
    */
    1;
  #
}
