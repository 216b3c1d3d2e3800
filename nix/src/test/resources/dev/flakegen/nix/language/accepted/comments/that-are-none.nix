let
  a = 1;
in
[
  "# no comment"
  "/* no comment */"
  ''
    # no comment
    /* no comment */
  ''
  x:/*a
]
