[ (f x or y)
  (x or)
  [ x or ]
  x
  # c
  or
  (f # c
  or { a = 1; })
]
