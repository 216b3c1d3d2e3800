[ (f (x:
  # comment
  { a = 1; })) (f (x: # comment
  { a = 1; })) (f (x:

  { a = 1; })) (f a (x:
  # comment
  [ 1 ])) (f (x:
  # comment
  ''
    a
  '')) (f (x: y:
  # comment
  { a = 1; })) (f (g
  # comment
  { a = 1; })) (f (g

  [ 1 ])) (f (x:
  # comment
  ({ a = 1; }))) (f (x
  # comment
  : [ a b ])) (f (x:
  # comment
  rec { a = 1; }
  # after
  )) (map aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbb (x:
  # comment
  { a = 1; }))
  { y = f a b (x:
  # comment
  { a = 1; }); z = map (x:
  # comment

  # another
  { a = f (y:
  # comment
  [ 1 ]); }) ++ b; }
]
