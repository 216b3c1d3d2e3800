with { };
[
  ifx
  if'
  if-
  if_
  if1
  iff
  If
  _if
  then'
  else-a
  assertion
  withdraw
  letter
  let_
  int
  in'
  in1
  recursive
  rec-
  inherited
  inherit'
  order
  or'
  or-
  or_
  oR
  { ifx = 1; in' = 2; rec- = 3; order = 4; }
  (if': if')
  ({ inherit', ... }: inherit')
  (let in1 = 1; in in1)
]
