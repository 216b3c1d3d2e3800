with { };
[
  { inherit; }
  { inherit a; }
  { inherit a b c; }
  { inherit c a b; }
  { inherit a; inherit b; }
  { inherit a; b = 1; inherit c; }
  { b = 1; inherit a; }
  { inherit (x); }
  { inherit (x) a; }
  { inherit (x) a b c; }
  { inherit (x) c b a; }
  { inherit (x) b; inherit (x) a; }
  { inherit (y) b; inherit (x) a; inherit (y) c; }
  { inherit (x) a; inherit b; c = 1; inherit (y) d; inherit e; }
  { inherit (x.y) a; }
  { inherit (f x) a; }
  { inherit ({ a = 1; }) a; }
  { inherit (if x then y else z) a; }
  { inherit (x: x) a; }
  { inherit (let y = x; in y) a; }
  { inherit (with x; y) a; }
  { inherit (assert x; y) a; }
  { inherit (x |> y) a; }
  { inherit ((x)) a; }
  { inherit (import <x> { }) a; }
  { inherit(x)a; }
  { inherit (x)a"b"; }
  { inherit (x) ; }
  { inherit builtins true; }
  (rec { inherit a; b = a; })
  (rec { inherit (b) a; b = { }; })
  (rec { inherit (x) a; inherit (a) b; inherit c; })
  (let inherit; in 1)
  (let inherit a; in a)
  (let inherit (x) a b; c = a; inherit d; in c)
  (let inherit (a) b; a = { }; in b)
]
