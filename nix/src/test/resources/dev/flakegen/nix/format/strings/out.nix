[
  "a${b}c${d e}f"
  "${f {
    x = 1;
    y = 2;
  }}"
  ''
    ${f {
      x = 1;
      y = 2;
    }}
    a ${
      f {
        x = 1;
        y = 2;
      }
    } b
    ${x: y}
    ${"a"}
  ''
  ./a/${b}/c
  "x
y"
  "x"
  ''x "y"''
  ''
    foo
      bar

    baz ${x} ''${y}

  ''
  ''
    a
      b
      c''
  ''
    a
  ''
  ''
    x
     y
  ''
  ''

    x
     
    y''
  ''
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ${if a then b else c} bbbbbbbbbbbbbbbb
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ${a (b (c d))} bbbbbbbbbbbbbbbb
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ${
      a (b: {
        x = 1;
      })
    } bbbbbbbbbbbbbbbb
    x ${
      if a then bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb else cccccccccccccccccccccccccccccccccccccc
    } bbbbbbbbbbbbbbbb
  ''
  "\${a}/b"
  "can''t"
  ''
    if true; then
      ${lib.optionalString
        (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa && bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb && ccccccccccccccc)
        ''
          x
        ''
      }
    fi
  ''
]
