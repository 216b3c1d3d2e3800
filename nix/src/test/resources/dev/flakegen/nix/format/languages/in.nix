{
  a = { n }:
    /* python */ ''
      a
      b
    '';
  b = { n }: /* python */ ''
      a
      b
    '';
  c = n:
    /* python */ ''
      a
      b
    '';
  d = { n, m }:
    /* python */
    ''
      a
      b
    '';
  e = { n, m }:
    /* python */ "a";
  f = { n, m }:
    /* python */ [ a ];
}
