{
  exportedTokens = lib.optionalString (config.programs.shell.integrations.enable or false) /* fish */ ''
    if ${lib.boolToString hasToken}; and test -f ${
      config.secrets.files."forge/token-of-the-machine".path
    }
      echo
    end
  '';
  init =
    /* sh */ ''
      echo one
    ''
    + lib.optionalString cfg.verbose /* sh */ ''
      echo two
    '';
  chained =
    head
    + /* sh */ ''
      echo one
    ''
    + /* lua */ "print(1)"
    + tail;
  list = [
    /* sh */ "a"
    /* lua */ ''
      print(1)
    ''
  ];
  alone = [
    /* sh */ ''
      echo
    ''
  ];
  argument = f /* sh */ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" /* lua */ "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" {
    a = 1;
  };
  parentheses = f (/* sh */ ''
    echo
  '');
  function = x: /* sh */ ''
    echo ${x}
  '';
  fallback =
    a.b or /* sh */ ''
      echo
    '';
  condition =
    if a then
      /* sh */ ''
        echo
      ''
    else
      /* lua */ ''
        print(1)
      '';
  "not plain" = /* sh */ ''
    echo
  '';
}
