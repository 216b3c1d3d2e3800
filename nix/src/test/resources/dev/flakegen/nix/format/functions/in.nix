[ (a: d) (a: b: c: { x = 1; }) (a: b: c: d) (x: y: { a = 1; b = 2; }) ({ x }: { y = 1; }) ({ x, y }: { y = 1; }) ({ x, y, z, ... }: x) ({ x, y ? 1 }: x) ({ x ? { a = 1; } }: x) ({ }: x) ({ ... }: x)
({ x, ... }@args: x) (args@{ x, y, ... }: x) ({ a }: { b }: f b) ({ a }:
b) ({ a
}: b) ({ a }:
{ x = 1; y = 2; }) (a:
{ x = 1; y = 2; }) ({
  a, # second
  b # third
  , c ? 1 # fourth
  , # fifth
  d
  # sixth
}: # seventh
x) (x: # comment
y) (x:
# comment
y) ({ a
, b ? 1 # one
, # about c
  c
, ... }: a) ({
}: a) (x: with x; { a = 1; b = 2; }) ({ x }: with x; { a = 1; b = 2; }) (lname: { a, b, c }: d) ]
