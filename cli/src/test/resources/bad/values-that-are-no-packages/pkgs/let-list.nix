let
  a = 1;
in
{ jq }:
assert a == 1;
[ jq ]
