{
  called =
    # foo
    foo.bar { a = 1; };
  calledBelow =
    foo
    # foo
    .bar
      { a = 1; };
  argument =
    f
      foo # foo
      .bar;
  selected = [
    {
      x = 1;
    } # c
    .x
    (
      {
        x = 1;
      }
      # c
      .x
    )
  ];
  fallback =
    a.b
      # or
      or c;
  fallbackAfter =
    a.b or # or
    c;
  lists = # lists
  [ c ] ++ [ d ];
  below = # below
    f { a = 1; };
  nested = f (
    g (h

    {
      a = 1;
    })
  );
  nestedToo = f (
    # g
    g (h {
      a = 1;
    })
  );
  negated =
    ! # not
    a;
  minus =
    - # minus
    a;
  has =
    a # a
    ? # b
    b # c
    .c;
  tested =
    # if
    if a then # then
      b
    # else
    else
      c;
  testedBelow =
    if
      a
    # then
    then
      b
    # else
    else
      c;
  bound =
    let
      a = 1; # a
      # in
    in
    # body
    a;
  operators =
    a # a
    # plus
    + b
    # minus
    - c;
  compared =
    a # a
    == # equal
    b;
  parens = (
    # open
    a # close
  );
  inParens = (
    # open
    f a
    # close
  );
  "${
    #name
    a
  }" =
    1;
  ${
    # name
    a
  } =
    1;
  "${
    a # name
  }".b =
    1;
  text = "${
    a # text
  } b";
  lines = ''
    ${
      a # line
    }
    b ${
      # line
      c
    } d
  '';
  rec' = rec # rec
  {
    a = 1;
  };
  recBelow = rec
  # rec
  {
  };
  listed = [
    # open

    a # a
    # b
    # close
  ];
  emptyList = [
    # empty
  ];
  emptySet = {
    # empty
  };
  two =
    f
      [ a ] # one
      [ b ];
  twoMore =
    f
      # one
      [ a ]
      # two
      [ b ]
      c;
}
