with { };
[
  { "a" = 1; }
  { "" = 1; }
  { " " = 1; "a b" = 2; }
  { "if" = 1; "then" = 2; "else" = 3; "assert" = 4; "with" = 5; "let" = 6; "in" = 7; "rec" = 8; "inherit" = 9; "or" = 10; }
  { "a.b" = 1; a."b.c".d = 2; }
  { "1" = 1; "-a" = 2; "'a" = 3; "a'" = 4; "a-" = 5; "_" = 6; }
  { "\n\t\r\"\\" = 1; "\${a}" = 2; "$${a}" = 3; "$" = 4; }
  { "a" = 1; b = 2; "c"."d" = 3; }
  { "__curPos" = 1; "true" = 2; }
  a."b"
  a.""
  a."b c"
  a."b".c."d"
  a."if"
  (a."b" or c)
  (a ? "b")
  (a ? "b c"."d".e)
  (a ? "")
  { inherit "a" b "c"; }
  { inherit (a) "b" "c d" "if" ""; }
  (let "a" = 1; in a)
  (let "a b" = 1; "if" = 2; in 3)
  (let inherit (a) "b c"; in 1)
  (rec { "a" = 1; b = a; })
]
