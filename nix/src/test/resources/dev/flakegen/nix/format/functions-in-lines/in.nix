[({
}: { a = 1; }) ({
}: a) ({
}: [ 1 2]) 
{ a = { inherit a; }; b = { 
  inherit
  ; inherit
    a; inherit a2
    ; inherit (x) b
  ; };
  c = a: # b
    { b = 1; };
  d = {b}: # b
    { b = 1; };
  e = f (
    # comment
    { a }: { x = 1; }) x;
  g = { x }:
    { y }: { z = x + y; };
  h = { x }: { y }@a: with x; [ z ];
  i = { ... }@args: import ./x args;
  j = { ... }@args: import ./x { a = 1; b = 2; };
  k = { ... }@args: f (x: { a = 1; b = 2; });
  }
]
