let
  a = "";
  b = { };
in
[
  "${a}"
  "${a}${a}"
  "x${a}"
  "${a}x"
  "x${a}y"
  "x${a}y${a}z"
  " ${a} "
  "${ a }"
  "${"x"}"
  "${''x''}"
  "${"${"x"}"}"
  "${{ a = "}"; }.a}"
  "${(b.c or { }).d or "e"}"
  "${if a == "" then "x" else "y"}"
  "${let c = "}"; in c}"
  "${# comment }
    a}"
  "${a /* } " */}"
  "${x: x}"
  "${assert true; a}"
  "a$${a}${a}"
  "\n${a}\n"
  "$${"
]
