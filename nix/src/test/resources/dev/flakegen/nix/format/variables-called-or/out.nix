[
  (f x or y)
  (x or)
  [
    x
    or
  ]
  x
  # c
  or
  (
    # c
    f or { a = 1; }
  )
]
