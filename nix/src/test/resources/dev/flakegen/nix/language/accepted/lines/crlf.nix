let
  a = "x
y";
  b = "\
";
  c = "a\r\n

";
in
# comment
/* a
 */
[
  a
  "${a}
${b}"
  c ]
