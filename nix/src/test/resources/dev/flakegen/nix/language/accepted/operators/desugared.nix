# What has no form of its own in Nix is a call, by a name that may be bound anew.
let
  __sub = 1;
  __lessThan = 2;
in
[
  (-3)
  (3 - 4)
  (3 * 4)
  (3 / 4)
  (3 < 4)
  (3 <= 4)
  (3 > 4)
  (3 >= 4)
  <a>
  (__sub 3 4)
]
