[
  (f [ a b ] [ c d ] e)
  (f
    [ a b ] # c
    [ c d ]
    e
  )
  (f
    # c
    [ a ] [ c ]
    { x = 1; }
  )
  (f a
    [ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "b" ]
    [ "cccccccccccccccccccccccccccccccccccccccccccccccccccccc" ]
    e
  )
  (f a
    [ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "b" ] # c
    [ "cccccccccccccccccccccccccccccccccccccccccccccccccccccc" ]
  )
  (f
    [
      a
      b
    ]
    [ c ]
  )
  (f [ a ] [ b ] [ c ] [ d ])
  (f [ a ] [ b ]
    [ c ]
    # d
    [ d ]
    e
  )
  (f [
    # a
    a
  ] [ b ] [ c ])
]
