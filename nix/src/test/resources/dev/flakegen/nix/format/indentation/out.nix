{
  a =
    f
      (g (h {
        x = 1;
        y = 2;
      }))
      (
        g (h {
          x = 1;
          y = 2;
        })
      );
  b =
    f
      (x: {
        y = [
          (z: {
            a = 1;
            b = 2;
          })
        ];
      })
      (
        with a;
        [
          b
          c
        ]
      );
  c = [
    (f {
      a = ''
        text ${
          g {
            b = 1;
            c = [
              2
              3
            ];
          }
        } after
          ${g {
            b = 1;
            c = [
              2
              3
            ];
          }}
      '';
    })
  ];
  d =
    "text ${
      g {
        b = 1;
        c = [
          2
          3
        ];
      }
    } after ${
      g (x: {
        b = 1;
        c = [
          2
          3
        ];
      })
    }"
    .length or {
      e = 1;
      f = 2;
    }
    .g;
  h =
    (f {
      a = 1;
      b = 2;
    }).c or (g {
      a = 1;
      b = 2;
    })
    // {
      a = 1;
      b = 2;
    };
  i =
    {
      a = 1;
      b = 2;
    }
    .a.b
      {
        c = 1;
        d = 2;
      }
      [
        1
        2
      ]
      .c;
  j =
    a: b:
    {
      c ? {
        d = 1;
        e = 2;
      },
    }:
    f
      {
        a = 1;
        b = 2;
      }
      (
        { g }:
        h {
          a = 1;
          b = 2;
        }
      );
  k =
    if
      f {
        a = 1;
        b = 2;
      }
    then
      g [
        1
        2
      ]
    else
      h (a: {
        b = 1;
        c = 2;
      });
  l = [
    {
      a = 1;
      b = 2;
    }
  ]
  ++ f {
    a = 1;
    b = 2;
  }
  ++ [
    (g {
      a = 1;
      b = 2;
    })
  ]
  ++ (with x; [
    a
    b
  ]);
  m =
    assert f {
      a = 1;
      b = 2;
    };
    with f {
      a = 1;
      b = 2;
    };
    {
      a = 1;
      b = 2;
    };
  inherit
    (f {
      a = 1;
      b = 2;
    })
    x
    y
    ;
  n =
    !(f {
      a = 1;
      b = 2;
    })
    &&
      -(g [
        1
        2
      ]) == h {
        a = 1;
        b = 2;
      }
    || {
      a = 1;
      b = 2;
    } ? a;
  ${
    f {
      a = 1;
      b = 2;
    }
  }.b =
    "${f {
      a = 1;
      b = 2;
    }}";
}
