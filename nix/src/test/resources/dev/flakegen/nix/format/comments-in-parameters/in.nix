{
  h =
    x
    # c
    : a;
  i = x # c
    : { a = 1; };
  j = x: # c
    { a = 1; };
  k = x:

    { a = 1; };
  l = x: y
    # c
    : z: a;
  parted = {
    }: a;
  partedTwice = {
    }: { a }: b;
  partedBelow = { a }:
    { b }: c;
  named = { a }@args # c
    : b;
  namedBelow = args
    # c
    @ { a, ... }: b;
  trailing = { a
    # c
    , b }: c;
  trailingToo = { a # c
    , # d
    b }: c;
  two = { a # one
    # two
    , b # three
    }: c;
  blank = { a

    , ... }: c;
  defaults = { a ? 1 # one
    , b ? f { x = 1; }
    # two
    , c ? # three
      2 }: d;
  closing = { a
    # c
    }: b;
  closed = { a } # c
    : b;
  opened = # c
    { a }: { b = 1; };
  openedIn = { # c
    a }: b;
  inside = f (x # c
    : { a = 1; });
  insideToo = f ({ a }: # c
    { b = 1; });
  colon = { a, b }
    :
    { c = 1; };
  rest = { a, # a
    # rest
    ... # b
    }: c;
}
