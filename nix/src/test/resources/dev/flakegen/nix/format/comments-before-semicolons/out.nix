{
  set = lib.mkIf on {
    a = 1;
  }
  # // { b = 2; }
  ;
  list = concat first [
    a
    b
  ]
  # ++ [ c ]
  ;
  blank = lib.mkIf on {
    a = 1;
  }

  ;
  function = x: {
    a = 1;
  }
  # .override { }
  ;
  paren = (
    f {
      a = 1;
    }
  )
  # .b
  ;
  chain = {
    a = 1;
  }
  // {
    b = 2;
  }
  # // c
  ;
  right = a // {
    b = 2;
  } # after
  ;
  with' = with lib; [
    a
    b
  ]
  # ++ c
  ;
  string = ''
    a
    b
  ''
  # + c
  ;
  name = a
  # .b
  ;
  simple = f a
  # b
  ;
  condition =
    if a then b else c
  # d
  ;
  services
  # .nginx
  .enable = lib.mkDefault {
    a = 1;
  };
  # one
  services.nginx # two
    = f { a = 1; };
  inherit
    a # b
    ;
  inherit
    (
      a
      # from
    )
    b
    # , c
    ;
  asserted =
    assert lib.assertMsg ok {
      a = 1;
    }
    # asserted
    ;
    a;
  scope =
    with f {
      a = 1;
    }
    # scope
    ;
    a;
}
