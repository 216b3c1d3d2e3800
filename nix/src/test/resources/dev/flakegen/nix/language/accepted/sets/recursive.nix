[
  (rec { })
  (rec{})
  rec { }
  rec { a = 1; }
  rec { a = b; b = 1; }
  rec { a.b = c; c = 1; }
  rec { inherit (a) b; a = { b = 1; }; }
  rec { inherit (builtins) map; f = map; }
  rec { a = rec { b = rec { c = a; }; }; }
  rec { a = 1; }.a
  (rec { a = 1; }.b or 2)
  (rec { } ? a)
  (rec { } // rec { })
  [ rec { } rec { } ]
  (map rec { } rec { })
]
