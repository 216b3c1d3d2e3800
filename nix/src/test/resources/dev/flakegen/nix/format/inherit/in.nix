{ inherit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccccccccccc ddddd; inherit (f x) e f g;  inherit (f { x = 1; y = 2; }) a; inherit; inherit (h);
inherit
 (b) c; inherit
 i j; inherit (b)
 k; inherit l m n o; inherit "p" or; inherit # c
 q # d
 r; inherit (x) # e
  s; inherit /* f */ (y) t; }
