with { };
[
  [ ]
  []
  [ a ]
  [a]
  [ a b c ]
  [[[ ]]]
  [ [ ] [ ] ]
  [a[b]c]
  [ 1 2.5 "a" ''b'' ./c <d> e:f ~/g ]
  [ a.b c.d ]
  [ a.b or c d ]
  [ a.b or c.d ]
  [ (a b) c ]
  [ (a) ]
  [ (-1) (!a) (a + b) ]
  [ (x: x) (if a then b else c) (let in a) (with a; b) (assert a; b) ]
  [ { } { a = 1; } rec { } (rec { }) ]
  [ let { } ]
  [ a or b or ]
  [ a (b or) ]
  [ "a""b" ]
  [ "a"''b''[ ]{ }(c) ]
  [ ({ a }: a) ]
  [ a.${b} a."c" ]
  [
    # comment
    a # comment
    /* comment */ b
  ]
  [ ./a.b ./a .b ]
]
